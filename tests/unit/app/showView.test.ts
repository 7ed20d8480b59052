import { describe, expect, it } from 'vitest';
import { changeDocument } from '../../../src/store/changeDocument.ts';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { showView } from '../../../src/features/views/showView.ts';
import { viewCommands } from '../../../src/features/views/viewCommands.ts';
import { createExplorerStore, presentOf } from '../../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../src/store/snapshot.ts';
import { setCamera, setFrame } from '../../../src/view/changes.ts';
import { removeView, savedViewsOf, saveView } from '../../../src/view/savedViews.ts';
import { firstView } from '../../../src/view/viewState.ts';

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [{ id: 'alpha', name: 'Alpha' }],
  relationships: [],
  positions: { alpha: [5, 6] },
};

function anExplorer() {
  const explorer = createExplorerStore({
    map: { document, network: buildNetwork(document), origin: { kind: 'file', name: 'x' }, problems: [], setAside: [] },
    positions: documentPositions(document),
    view: firstView,
  });
  const present = () => presentOf(explorer.getState());
  const saved = (name: string) => {
    const found = savedViewsOf(present().map.document).find((view) => view.name === name);
    if (found === undefined) throw new Error(`No view is called ${name}.`);
    return found;
  };
  const save = (name: string) => {
    changeDocument(explorer, (now) => saveView(now, name, present().view));
  };
  return { explorer, present, save, saved, ...explorer.getState() };
}

describe('saved views of an open map', () => {
  it('are changed in steps that undo takes back, and that leave network, places and camera alone', () => {
    const { explorer, present, save, saved, undo, amend } = anExplorer();
    const before = present();
    save('One');
    expect(present().map.network).toBe(before.map.network);
    expect(present().positions).toBe(before.positions);
    changeDocument(explorer, (now) => removeView(now, saved('One')));
    expect(present().map.document).toEqual(document);
    const camera = { cx: 1, cy: 1, span: 50 };
    amend(onView(setCamera(camera)));
    undo();
    expect(saved('One').view).toBe('v=1');
    expect(firstPaneOf(present()).camera).toEqual(camera);
    undo();
    expect(present().map.document).toBe(document);
  });

  it('are shown as one step, and a view of another frame is arranged anew', () => {
    const { explorer, present, save, saved, commit, undo } = anExplorer();
    save('Square');
    commit((snapshot) => ({ ...onView(setFrame('wide'))(snapshot), positions: new Map() }));
    save('Wide');
    showView(explorer, saved('Square'));
    expect(firstPaneOf(present()).frame).toBe('square');
    expect([...present().positions.values()]).toEqual([[5, 6]]);
    showView(explorer, saved('Wide'));
    expect(present().positions.size).toBe(0);
    undo();
    expect(firstPaneOf(present()).frame).toBe('square');
    expect([...present().positions.values()]).toEqual([[5, 6]]);
  });

  it('say what is not in the map, by name, and how many more there are', () => {
    const { explorer } = anExplorer();
    const notices = () => explorer.getState().notices.map(({ text }) => text);
    showView(explorer, { id: 'a', name: 'Lost', view: 'v=1&select=o:b,o:c,o:d,o:e,o:alpha' });
    expect(notices()).toEqual([
      'The view “Lost” names 4 things that are not in this map: “b”, “c”, “d” and 1 more. The rest is shown.',
    ]);
    showView(explorer, { id: 'b', name: 'Later', view: 'v=99' });
    expect(notices().at(-1)).toMatch(/^The view “Later” was saved by another version/);
  });

  it('are commands, each under its name', () => {
    const { explorer, present, save } = anExplorer();
    save('One');
    const labels = viewCommands(explorer, present().map.document).map(({ label }) => label);
    expect(labels).toEqual(['Save this view…', 'Saved views…', 'Open view: One']);
  });
});
