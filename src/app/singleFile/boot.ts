import { appId } from '../../export/singleFile/pageParts.ts';
import { createTrust } from '../trust.ts';
import type { Handed } from './handed.ts';

// The app lies in the page packed, a third as large as it runs. This unpacks and runs it; the policy of the page knows its hash.

const packed = document.getElementById(appId)?.textContent ?? '';

async function unpack(): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

function run(app: string): void {
  let address: string | null = null;
  const trust = createTrust({
    isOwnScript: (text) => text === app,
    isOwnAddress: (wanted) => wanted === address,
  });
  const handed: Handed = {
    workerAddress: () => {
      address ??= URL.createObjectURL(new Blob([app], { type: 'text/javascript' }));
      return trust.createScriptURL(address);
    },
  };
  Object.assign(globalThis, { polycentricHanded: handed });
  const script = document.createElement('script');
  script.text = trust.createScript(app);
  document.body.append(script);
  script.remove();
}

function giveUp(): void {
  const root = document.getElementById('root');
  if (root !== null)
    root.textContent =
      'This browser cannot open this page: it is too old, or the file is damaged. The map’s data is in the file as text.';
}

unpack().then(run).catch(giveUp);
