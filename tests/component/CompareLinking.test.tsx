import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../src/domain/ids.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { organisationId } from '../fixtures/aNetwork.ts';
import { network, open, compared, pane, picker, organisation, press, two } from './comparedMap.tsx';

describe('linking', () => {
  const beta = () => ['Deal', 'Contract'].map((name) => organisation(name, 'Beta').getAttribute('aria-pressed'));

  it('selects in every pane while the selection is linked', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Beta'));
    expect(beta()).toEqual(['true', 'true']);
  });

  it('selects in one pane alone once the views are unlinked, and says so', async () => {
    const { user, explorer } = open(network, two);
    const link = screen.getByRole('button', { name: 'Link views' });
    expect(link).toHaveAttribute('aria-pressed', 'true');
    await user.click(link);
    expect(link).toHaveAttribute('aria-pressed', 'false');
    expect(explorer.getState().announcement).toBe('Views unlinked.');
    await press(user, organisation('Deal', 'Beta'));
    expect(beta()).toEqual(['true', 'false']);
  });

  it('unlinks one thing by itself', async () => {
    const { user, explorer } = open(network, two);
    await user.click(screen.getByRole('button', { name: 'What is linked' }));
    await user.click(screen.getByRole('checkbox', { name: 'Filters' }));
    expect(presentOf(explorer.getState()).view.comparison.linked).toEqual({
      cameras: true,
      selection: true,
      hover: true,
      filters: false,
    });
    expect(explorer.getState().announcement).toBe('Filters unlinked.');
  });

  it('closes what is linked with Escape at its button, and with a press elsewhere', async () => {
    const { user } = open(network, two);
    const opener = screen.getByRole('button', { name: 'What is linked' });
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(opener).toHaveFocus();
    await user.click(opener);
    await user.click(document.body);
    expect(opener).toHaveAttribute('aria-expanded', 'false');
  });

  it('is entered by Tab at the first button that does something', () => {
    open();
    expect(screen.getByRole('button', { name: 'Add pane' })).toHaveAttribute('tabindex', '-1');
    expect(screen.getByRole('button', { name: 'Swap' })).toHaveAttribute('tabindex', '0');
  });

  it('clears the selection with Escape', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Beta'));
    await user.keyboard('{Escape}');
    expect(beta()).toEqual(['false', 'false']);
  });

  it('clears the selection with Escape from any control of the page', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Beta'));
    act(() => {
      screen.getByRole('button', { name: 'Swap' }).focus();
    });
    await user.keyboard('{Escape}');
    expect(beta()).toEqual(['false', 'false']);
  });

  it('goes from pane to pane with F6, and back with Shift', async () => {
    const { user } = open(network, two);
    act(() => {
      picker('Deal').focus();
    });
    await user.keyboard('{F6}');
    expect(pane('Contract')).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(pane('Deal')).toContainElement(document.activeElement as HTMLElement);
  });

  it('goes to the first pane with F6 from anywhere, and to the last with Shift', async () => {
    const { user } = open(network, two);
    act(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await user.keyboard('{F6}');
    expect(pane('Deal')).toContainElement(document.activeElement as HTMLElement);
    act(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(pane('Contract')).toContainElement(document.activeElement as HTMLElement);
  });

  it('opens what is selected in Explore', async () => {
    const { user, explorer } = open(network, two);
    await press(user, organisation('Deal', 'Alpha'));
    await user.click(within(pane('Deal')).getByRole('button', { name: 'Open in Explore' }));
    const { view } = presentOf(explorer.getState());
    expect(view.mode).toBe('explore');
    expect(view.panes[0].selection).toEqual([organisationRef(organisationId('alpha'))]);
  });

  it('walks by arrow key inside a pane and says with Enter what is recorded', async () => {
    const { user, explorer } = open(network, two);
    act(() => {
      organisation('Deal', 'Alpha').focus();
    });
    await user.keyboard('{Enter}');
    expect(explorer.getState().announcement).toMatch(/^Alpha\. /);
    expect(compared(explorer)[0]?.selection).toEqual([organisationRef(organisationId('alpha'))]);
  });

  it('says in the other pane that somebody who is selected does not take part there', async () => {
    const { user } = open(network, two);
    await press(user, organisation('Deal', 'Alpha'));
    expect(within(pane('Contract')).getByText('is not here')).toBeInTheDocument();
  });
});
