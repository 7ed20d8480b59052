import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { differenceMethod, roleMatrixMethod, structureMethods } from '../../src/analysis/compare/comparisonCards.ts';
import { HowFound } from '../../src/features/compare/HowFound.tsx';

const methods = [differenceMethod, roleMatrixMethod, ...Object.values(structureMethods)];

describe('how a comparison is found', () => {
  it('opens a card for each method, and gives the keyboard back when it closes', async () => {
    const user = userEvent.setup();
    render(<HowFound methods={methods} />);
    const button = screen.getByRole('button', { name: 'How this is found' });
    await user.click(button);
    const dialog = screen.getByRole('dialog', { name: 'How this is found' });
    for (const { name } of methods)
      expect(within(dialog).getByRole('region', { name: (heard) => heard.startsWith(name) })).toHaveTextContent(
        'Formula',
      );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    // It comes back with the next frame.
    await waitFor(() => {
      expect(button).toHaveFocus();
    });
  });
});
