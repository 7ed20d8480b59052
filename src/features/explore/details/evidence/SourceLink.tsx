import { ExternalLink } from 'lucide-react';
import { safeLink } from '../../../../domain/safeLink.ts';
import type { RowStop } from '../../../../ui/useRovingRows.ts';
import styles from './evidence.module.css';

interface SourceLinkProps {
  readonly url: string;
  readonly title: string;
  readonly stop?: Partial<RowStop>;
}

/** The way to a source elsewhere, called by the host it opens; an address that may not be a link stands as text. */
export function SourceLink({ url, title, stop }: SourceLinkProps) {
  const link = safeLink(url);
  if (link === null) {
    return (
      <span className={styles.address} dir="auto">
        {url}
      </span>
    );
  }
  return (
    <a
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.link}
      aria-label={`${title}: open ${link.host} in a new tab`}
      {...stop}
    >
      <bdi>{link.host}</bdi>
      <ExternalLink size={12} aria-hidden="true" />
    </a>
  );
}
