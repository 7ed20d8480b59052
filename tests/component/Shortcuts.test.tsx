import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { listenForShortcuts } from '../../src/app/shortcuts.ts';
import { isCharacterChord } from '../../src/ui/chord.ts';
import type { Command } from '../../src/ui/command.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer } from './listsExplorer.tsx';

const chords = ['F', 'Shift+E', '1', '/', '?', '+', 'Mod+K', 'Mod+Z', 'Escape'] as const;
const characters = chords.filter(isCharacterChord);

/** Where a reader types, or chooses from a list by letter. */
const typingPlaces: readonly (() => HTMLElement)[] = [
  ...['text', 'search', 'email', 'number', 'password', 'tel', 'url', 'date'].map((type) => () => input(type)),
  () => document.createElement('textarea'),
  () => document.createElement('select'),
  () => withAttributes('div', { contenteditable: 'true', tabindex: '0' }),
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'option', 'menu', 'menuitem', 'menubar', 'tree', 'grid'].map(
    (role) => () => withAttributes('div', { role, tabindex: '0' }),
  ),
];
const dialogs: readonly (() => HTMLElement)[] = ['dialog', 'alertdialog'].map(
  (role) => () => withAttributes('div', { role, tabindex: '-1' }),
);
/** Where letters have no use of their own. */
const otherPlaces: readonly (() => HTMLElement)[] = [
  () => document.createElement('button'),
  () => withAttributes('a', { href: '#' }),
  () => input('checkbox'),
  () => input('radio'),
  () => input('range'),
  () => withAttributes('li', { tabindex: '0' }),
  () => withAttributes('div', { role: 'tab', tabindex: '0' }),
];
const wrappers = ['div', 'section', 'ul', 'main', 'fieldset', 'label'] as const;

function withAttributes(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const input = (type: string) => withAttributes('input', { type });

/** Puts elements into each other, the last innermost, and presses keys there. */
function pressIn(elements: readonly HTMLElement[], chord: string) {
  let parent: HTMLElement = document.body;
  for (const element of elements) {
    parent.append(element);
    parent = element;
  }
  const last = chord.replace(/^(Shift|Mod)\+/, '');
  const event = new KeyboardEvent('keydown', {
    key: /^[A-Z]$/.test(last) && !chord.startsWith('Shift+') ? last.toLowerCase() : last,
    shiftKey: chord.startsWith('Shift+') || last === '?' || last === '+',
    ctrlKey: chord.startsWith('Mod+'),
    bubbles: true,
    cancelable: true,
  });
  parent.dispatchEvent(event);
  elements[0]?.remove();
}

function listening(areCharactersOn = true) {
  const ran: string[] = [];
  const commands = chords.map((keys): Command => ({
    id: keys,
    label: keys,
    keys,
    isEnabled: () => true,
    run: () => ran.push(keys),
  }));
  const stop = listenForShortcuts(anExplorer(aNetwork({})), commands, () => areCharactersOn);
  return { ran, stop };
}

const someOf = (places: readonly (() => HTMLElement)[]) => fc.constantFrom(...places);
const someWrappers = fc.array(fc.constantFrom(...wrappers), { maxLength: 4 });
const wrapped = (tags: readonly (typeof wrappers)[number][]) => tags.map((tag) => document.createElement(tag));

describe('single characters as keys', () => {
  let stop = () => {};
  afterEach(() => {
    stop();
  });

  it('never act in a text field, list, menu or dialogue, however deep it lies', () => {
    const heard = listening();
    stop = heard.stop;
    fc.assert(
      fc.property(
        someOf([...typingPlaces, ...dialogs]),
        someWrappers,
        someWrappers,
        fc.option(someOf(otherPlaces), { nil: null }),
        fc.constantFrom(...characters),
        (place, outside, inside, within, chord) => {
          heard.ran.length = 0;
          const field = place();
          // Nothing lies inside a field of HTML.
          const isField = !(field instanceof HTMLDivElement);
          const innermost = isField ? [] : [...wrapped(inside), ...(within === null ? [] : [within()])];
          pressIn([...wrapped(outside), field, ...innermost], chord);
          expect(heard.ran).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('act everywhere else', () => {
    const heard = listening();
    stop = heard.stop;
    fc.assert(
      fc.property(someOf(otherPlaces), someWrappers, fc.constantFrom(...chords), (place, outside, chord) => {
        heard.ran.length = 0;
        pressIn([...wrapped(outside), place()], chord);
        expect(heard.ran).toEqual([chord]);
      }),
    );
  });

  it('never act while they are switched off, and all other keys go on', () => {
    const heard = listening(false);
    stop = heard.stop;
    fc.assert(
      fc.property(someOf(otherPlaces), fc.constantFrom(...chords), (place, chord) => {
        heard.ran.length = 0;
        pressIn([place()], chord);
        expect(heard.ran).toEqual(isCharacterChord(chord) ? [] : [chord]);
      }),
    );
  });

  it('leave Ctrl+K to the page and Ctrl+Z to the text while somebody types', () => {
    const heard = listening();
    stop = heard.stop;
    pressIn([input('text')], 'Mod+K');
    pressIn([input('text')], 'Mod+Z');
    expect(heard.ran).toEqual(['Mod+K']);
  });

  it('leave everything to a dialogue in front of the page', () => {
    const heard = listening();
    stop = heard.stop;
    for (const chord of chords)
      for (const place of dialogs) pressIn([place(), document.createElement('button')], chord);
    expect(heard.ran).toEqual([]);
  });
});
