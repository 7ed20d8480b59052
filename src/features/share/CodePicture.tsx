import { useMemo } from 'react';
import { linkCode, quietZone } from './linkCode.ts';
import styles from './ShareDialog.module.css';

interface CodePictureProps {
  readonly address: string;
  /** As `openedInWords` says it. */
  readonly opens: string;
}

/** The QR code of a link: black on white in every theme, because phones read nothing else surely. */
export function CodePicture({ address, opens }: CodePictureProps) {
  const code = useMemo(() => linkCode(address), [address]);
  if (code === null)
    return (
      <p className={styles.note}>
        This link is too long for a code. Filter or select less, or pin fewer organisations, and open this again.
      </p>
    );
  const side = code.size + 2 * quietZone;
  return (
    <svg
      role="img"
      aria-label={`QR code of the link. It opens ${opens}.`}
      className={styles.picture}
      viewBox={`${String(-quietZone)} ${String(-quietZone)} ${String(side)} ${String(side)}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}
