import { ChevronDown } from 'lucide-react';
import controls from '../../ui/controls.module.css';
import styles from './MapMenu.module.css';

interface MapMenuFallbackProps {
  readonly title: string;
}

/** Looks like the menu's button until the menu itself has arrived. */
export function MapMenuFallback({ title }: MapMenuFallbackProps) {
  return (
    <h1 className={styles.title}>
      <span className={`${controls.quiet ?? ''} ${styles.button ?? ''}`}>
        <bdi className={styles.text}>{title}</bdi>
        <ChevronDown size={16} aria-hidden />
      </span>
    </h1>
  );
}
