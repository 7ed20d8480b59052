import { ExternalLink } from 'lucide-react';
import type { Source } from '../../../domain/network.ts';
import { safeLink } from '../../../domain/safeLink.ts';
import type { RowStop } from '../../../ui/useRovingRows.ts';

import styles from './details.module.css';

interface SourceItemProps {
  readonly id: string;
  /** null when the record names a source that the map does not list. */
  readonly source: Source | null;
  readonly stop: RowStop;
}

/** A source by its title, with the host it would open. Nothing is fetched until a reader opens it. */
export function SourceItem({ id, source, stop }: SourceItemProps) {
  const link = source?.url == null ? null : safeLink(source.url);
  const title = source?.title ?? id;
  const words = [source?.publisher, source?.year, link === null ? source?.url : link.host].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  return (
    <div className={styles.source}>
      {link === null ? (
        <bdi>{title}</bdi>
      ) : (
        <a href={link.href} target="_blank" rel="noopener noreferrer" {...stop}>
          <bdi>{title}</bdi>
          <ExternalLink size={12} aria-hidden="true" />
          <span className="visually-hidden"> (opens {link.host} in a new tab)</span>
        </a>
      )}
      {words.length > 0 && (
        <span className={styles.publisher} dir="auto">
          {words.join(', ')}
        </span>
      )}
    </div>
  );
}
