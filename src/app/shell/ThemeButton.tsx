import { SunMoon } from 'lucide-react';
import { useRef, useState } from 'react';
import controls from '../../ui/controls.module.css';
import styles from './Toolbar.module.css';
import { lateComponent } from '../../ui/lateComponent.ts';

const ThemeMenu = lateComponent(async () => (await import('./ThemeMenu.tsx')).default);

interface ThemeButtonProps {
  readonly tabIndex: number;
}

/** Opens the list of themes, which arrives when it is first asked for. */
export function ThemeButton({ tabIndex }: ThemeButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={controls.icon}
        title="Theme"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <SunMoon size={18} aria-hidden />
        <span className={styles.text}>Theme</span>
      </button>
      {isOpen && (
        <ThemeMenu
          button={button}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
