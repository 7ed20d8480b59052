import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';

function Broken(): never {
  throw new Error('A part of the page broke.');
}

describe('ErrorBoundary', () => {
  // React reports the error that a boundary catches to the console as well; here it is brought about on purpose.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows its children as long as nothing is wrong', () => {
    render(<ErrorBoundary onSave={null}>All is well</ErrorBoundary>);
    expect(screen.getByText('All is well')).toBeInTheDocument();
  });

  it('lets the reader save the open map when a part of the page breaks', async () => {
    const save = vi.fn();
    render(
      <ErrorBoundary onSave={save}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('heading', { name: 'This page stopped working' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(save).toHaveBeenCalledOnce();
  });

  it('says that nothing is lost when no map was open', () => {
    render(
      <ErrorBoundary onSave={null}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByText(/nothing is lost/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save a copy' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  });
});
