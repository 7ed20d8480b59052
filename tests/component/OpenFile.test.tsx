import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { DropTarget } from '../../src/features/maps/DropTarget.tsx';
import { OpenFileButton } from '../../src/features/maps/OpenFileButton.tsx';
import { ReadingNotice } from '../../src/features/maps/ReadingNotice.tsx';

const aFile = (name = 'map.json') => new File(['{}'], name, { type: 'application/json' });

/** The input that "Open a file" puts into the page for as long as the system's dialogue is open. */
function chooser(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No file is being asked for.');
  return input;
}

describe('Open a file', () => {
  it('gives the file that was chosen, and leaves nothing behind in the page', async () => {
    const user = userEvent.setup();
    const onFile = vi.fn();
    render(<OpenFileButton onFile={onFile} />);
    await user.click(screen.getByRole('button', { name: 'Open a file' }));
    const file = aFile();
    fireEvent.change(chooser(), { target: { files: [file] } });
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(document.querySelector('input')).toBeNull();
  });

  it('does nothing when none is chosen', async () => {
    const user = userEvent.setup();
    const onFile = vi.fn();
    render(<OpenFileButton onFile={onFile} />);
    await user.click(screen.getByRole('button'));
    fireEvent(chooser(), new Event('cancel'));
    expect(onFile).not.toHaveBeenCalled();
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('dropping a file on the page', () => {
  const files = (list: readonly File[]) => ({ dataTransfer: { types: ['Files'], files: list, dropEffect: 'none' } });

  it('says what a drop will do while the file is over the page, and opens it', () => {
    const onFile = vi.fn();
    render(<DropTarget onFile={onFile} />);
    expect(screen.queryByText('Drop the file to open it')).not.toBeInTheDocument();
    fireEvent.dragEnter(document.body, files([]));
    expect(screen.getByText('Drop the file to open it')).toBeInTheDocument();
    const file = aFile();
    const drop = createEvent.drop(document.body, files([file]));
    fireEvent(document.body, drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(screen.queryByText('Drop the file to open it')).not.toBeInTheDocument();
  });

  it('opens the first of several, and tells how many were left', () => {
    const onFile = vi.fn();
    const onLeft = vi.fn();
    render(<DropTarget onFile={onFile} onLeft={onLeft} />);
    fireEvent.drop(document.body, files([aFile('one.json'), aFile('two.json'), aFile('three.json')]));
    expect(onFile.mock.calls.map(([file]) => (file as File).name)).toEqual(['one.json']);
    expect(onLeft).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('takes no notice of text that is dragged', () => {
    render(<DropTarget onFile={vi.fn()} />);
    const drag = createEvent.dragEnter(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    fireEvent(document.body, drag);
    expect(drag.defaultPrevented).toBe(false);
    expect(screen.queryByText('Drop the file to open it')).not.toBeInTheDocument();
  });

  it('knows that the file has left, over however many parts of the page it went', () => {
    render(
      <>
        <p>Inside</p>
        <DropTarget onFile={vi.fn()} />
      </>,
    );
    fireEvent.dragEnter(document.body, files([]));
    fireEvent.dragEnter(screen.getByText('Inside'), files([]));
    fireEvent.dragLeave(document.body, files([]));
    expect(screen.getByText('Drop the file to open it')).toBeInTheDocument();
    fireEvent.dragLeave(screen.getByText('Inside'), files([]));
    expect(screen.queryByText('Drop the file to open it')).not.toBeInTheDocument();
  });
});

describe('the notice after opening', () => {
  const warning = { severity: 'warning' } as Problem;

  it('counts what was found and leads to it, until it is closed; another map has its own', async () => {
    const user = userEvent.setup();
    const onSee = vi.fn();
    const { rerender } = render(<ReadingNotice problems={[warning, warning, warning]} onSee={onSee} />);
    expect(screen.getByText('Opened with 3 warnings.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'See what was found' }));
    expect(onSee).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Close this notice' }));
    expect(screen.queryByText(/Opened with/)).not.toBeInTheDocument();
    rerender(<ReadingNotice problems={[warning]} onSee={onSee} />);
    expect(screen.getByText('Opened with 1 warning.')).toBeInTheDocument();
  });

  it('says nothing when nothing was found', () => {
    const { container } = render(<ReadingNotice problems={[]} onSee={vi.fn()} />);
    expect(container).toBeEmptyDOMElement();
  });
});
