import { Component, type ReactNode } from 'react';
import controls from '../ui/controls.module.css';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Downloads the open map; null when none is open. */
  readonly onSave: (() => void) | null;
}

/** The last resort: says what is safe, and lets the reader take the map along before starting again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const { onSave } = this.props;
    return (
      <main className={styles.page}>
        <h1>This page stopped working</h1>
        <p>
          {onSave === null
            ? 'No map was open, so nothing is lost. Reload the page to start again.'
            : 'The open map is still in memory. Save a copy of it, then reload the page to go on.'}
        </p>
        <div className={styles.actions}>
          {onSave !== null && (
            <button type="button" className={controls.primary} onClick={onSave}>
              Save a copy
            </button>
          )}
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              location.reload();
            }}
          >
            Reload the page
          </button>
        </div>
      </main>
    );
  }
}
