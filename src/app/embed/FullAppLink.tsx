import { ExternalLink } from 'lucide-react';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { addressOf } from '../addresses.ts';
import styles from './EmbeddedWorkspace.module.css';

/** Leads from a frame to the whole app with the same view, in a window of its own. */
export function FullAppLink() {
  const address = useSnapshot((snapshot) => {
    const { packed } = snapshot.map;
    return addressOf(snapshot, packed === undefined ? {} : { packed });
  });
  return (
    <a className={styles.link} href={address} target="_blank" rel="noopener">
      Open in Polycentric
      <ExternalLink size={14} aria-hidden />
      <span className="visually-hidden"> (in a new tab)</span>
    </a>
  );
}
