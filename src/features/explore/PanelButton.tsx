import { Info, X } from 'lucide-react';
import controls from '../../ui/controls.module.css';
import styles from './PanelButton.module.css';

interface PanelButtonProps {
  readonly kind: 'about' | 'close';
  readonly label: string;
  /** Id of the panel that it opens or closes. */
  readonly panelId: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** Opens or closes a panel that slides over the map; there only on screens too narrow to show the panel beside it. */
export function PanelButton({ kind, label, panelId, isOpen, onClick }: PanelButtonProps) {
  const size = 18;
  const look = kind === 'close' ? controls.icon : controls.button;
  return (
    <button
      type="button"
      className={`${look ?? ''} ${styles[kind] ?? ''}`}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={panelId}
      data-panel={panelId}
      onClick={onClick}
    >
      {kind === 'about' && <Info size={size} aria-hidden />}
      {kind === 'close' && <X size={size} aria-hidden />}
    </button>
  );
}
