import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyses } from '../../src/analysis/registry.ts';
import { defaultThresholds } from '../../src/analysis/results/thresholds.ts';
import { MethodsDialog } from '../../src/features/explore/findings/MethodsDialog.tsx';
import { resetThresholds, thresholdsStore } from '../../src/ui/analysis/thresholdsStore.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const show = (at = '') => {
  const explorer = anExplorer(aNetwork());
  const onClose = vi.fn();
  showIn(explorer, <MethodsDialog at={at} onClose={onClose} />);
  return { explorer, onClose };
};
const burden = analyses.find(({ id }) => id === 'D5');
const thresholds = () => thresholdsStore.getState().thresholds;

beforeEach(() => {
  resetThresholds();
  // jsdom does not lay pages out.
  Element.prototype.scrollIntoView = vi.fn();
});

describe('how these are found', () => {
  it('has a card for every analysis, under a heading of its own', () => {
    show();
    const dialog = within(screen.getByRole('dialog', { name: 'How these are found' }));
    expect(dialog.getByRole('heading', { level: 2 })).toHaveFocus();
    for (const { name, card } of analyses) {
      const section = within(dialog.getByRole('region', { name: new RegExp(`^${name}`) }));
      expect(section.getByText(card.definition)).toBeInTheDocument();
      expect(section.getByText(card.formula)).toBeInTheDocument();
      expect(section.getByText(card.changedBy)).toBeInTheDocument();
      expect(section.queryAllByRole('spinbutton').length, name).toBe(card.thresholds.length);
    }
  });

  it('opens at the method that was asked for', () => {
    show('D5');
    expect(screen.getByRole('heading', { name: `${burden?.name ?? ''} D5` })).toHaveFocus();
  });

  it('finds a method by its heading', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a method' }), burden?.name ?? '');
    expect(screen.getByRole('heading', { name: /^Reporting burden/ })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeLessThan(analyses.length);
    await userEvent.type(screen.getByRole('searchbox'), ' zzz');
    expect(screen.getByText('No such method here. Try fewer letters.')).toBeInTheDocument();
  });

  it('takes a threshold over when it is left, says so, and brings all back', async () => {
    const { explorer } = show();
    const field = screen.getByRole('spinbutton', { name: /^Reporting is called out/ });
    await userEvent.clear(field);
    await userEvent.type(field, '5');
    expect(thresholds().manyPayers).toBe(3);
    await userEvent.tab();
    expect(thresholds().manyPayers).toBe(5);
    expect(explorer.getState().announcement).toMatch(/5 payers$/);
    expect(screen.getByText('Changed; usually 3 payers')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Reset thresholds' }));
    expect(thresholds()).toBe(defaultThresholds);
    expect(screen.queryByRole('button', { name: 'Reset thresholds' })).not.toBeInTheDocument();
  });

  it('shows shares in per cent and keeps them between none and all', async () => {
    show();
    const [field] = screen.getAllByRole('spinbutton', { name: /^Least share of lines with a recorded rhythm/ });
    expect(field).toHaveValue(80);
    await userEvent.clear(field as HTMLElement);
    await userEvent.type(field as HTMLElement, '250{Enter}');
    expect(thresholds().rhythmCoverage).toBe(1);
  });

  it('is given up with Escape', async () => {
    const { onClose } = show();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });
});
