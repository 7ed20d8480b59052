import { Component, type ReactNode } from 'react';
import styles from './ErrorBoundary.module.css';
import { StoppedWorking } from './StoppedWorking.tsx';

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
    return (
      <main className={styles.page}>
        <StoppedWorking onSave={this.props.onSave} />
      </main>
    );
  }
}
