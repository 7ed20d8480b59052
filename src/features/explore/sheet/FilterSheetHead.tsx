import { X } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import styles from './filterSheet.module.css';

interface FilterSheetHeadProps {
  readonly panelId: string;
  readonly onClose: () => void;
}

/** Over the filters where they cover the map: what they are, and the way out. */
export function FilterSheetHead({ panelId, onClose }: FilterSheetHeadProps) {
  return (
    <div className={styles.head}>
      <span aria-hidden="true">Filters</span>
      <button
        type="button"
        className={controls.icon}
        aria-label="Close the filters"
        aria-controls={panelId}
        aria-expanded
        onClick={onClose}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
