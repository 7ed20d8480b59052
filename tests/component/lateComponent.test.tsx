import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { lateComponent } from '../../src/ui/lateComponent.ts';

const Word = ({ text }: { readonly text: string }) => <p>{text}</p>;

describe('a late component', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('comes when its code does', async () => {
    const Late = lateComponent(() => Promise.resolve(Word));
    const { container } = render(<Late text="here" />);
    expect(container).toBeEmptyDOMElement();
    expect(await screen.findByText('here')).toBeInTheDocument();
  });

  it('shows what it is given to show until then, and no longer', async () => {
    const Late = lateComponent(() => Promise.resolve(Word), <p>Opening…</p>);
    render(<Late text="here" />);
    expect(screen.getByText('Opening…')).toBeInTheDocument();
    expect(await screen.findByText('here')).toBeInTheDocument();
    expect(screen.queryByText('Opening…')).toBeNull();
  });

  it('is drawn in the same turn once it was fetched', async () => {
    const Late = lateComponent(() => Promise.resolve(Word));
    await Late.preload();
    render(<Late text="at once" />);
    expect(screen.getByText('at once')).toBeInTheDocument();
  });

  it('fails early without a sound, tries again when it is drawn, and then tells the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(() => Promise.reject<typeof Word>(new Error('no network')));
    const Late = lateComponent(load);
    await expect(Late.preload()).resolves.toBeUndefined();
    render(
      <ErrorBoundary onSave={null}>
        <Late text="never" />
      </ErrorBoundary>,
    );
    expect(await screen.findByRole('heading')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
