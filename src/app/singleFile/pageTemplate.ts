import { appId, bootId, licencesId } from '../../export/singleFile/pageParts.ts';
import { writeTemplate } from '../../export/singleFile/writeTemplate.ts';

/** Puts the page together again from its own parts: it is a template with a map in it. */
export function bringTemplate(): Promise<string> {
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content ?? '';
  const icon = document.querySelector('link[rel=icon]')?.getAttribute('href') ?? '';
  return Promise.resolve(
    writeTemplate({
      policy,
      icon,
      style: textOf('head > style'),
      boot: textOf(`#${bootId}`),
      app: textOf(`#${appId}`),
      licences: textOf(`#${licencesId}`).trimStart(),
    }),
  );
}
