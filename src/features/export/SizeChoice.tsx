import { useId, useState } from 'react';
import type { PictureSize } from '../../export/exportMaker.ts';
import styles from './ExportDialog.module.css';

interface SizeChoiceProps {
  readonly value: PictureSize;
  readonly onChange: (size: PictureSize) => void;
}

const scales = [1, 2, 3, 4] as const;
/** What one browser or another refuses to draw beyond. Pixels. */
const mostPixels = 16_000;
const fewestPixels = 100;

/** How many pixels a picture has. */
export function SizeChoice({ value, onChange }: SizeChoiceProps) {
  const name = useId();
  const [width, setWidth] = useState('1920');
  const [height, setHeight] = useState('1080');
  const isChosen = value.kind === 'pixels';
  const choose = (across: string, down: string) => {
    onChange({ kind: 'pixels', width: within(across), height: within(down) });
  };
  return (
    <div className={styles.part}>
      <span aria-hidden="true" className={styles.title}>
        Size
      </span>
      <div role="radiogroup" aria-label="Size" className={styles.sizes}>
        {scales.map((scale) => (
          <label key={scale} className={styles.size}>
            <input
              type="radio"
              name={name}
              aria-label={`${String(scale)} times`}
              checked={value.kind === 'scale' && value.scale === scale}
              onChange={() => {
                onChange({ kind: 'scale', scale });
              }}
            />
            <span aria-hidden="true">{scale}×</span>
          </label>
        ))}
        <label className={styles.size}>
          <input
            type="radio"
            name={name}
            checked={isChosen}
            onChange={() => {
              choose(width, height);
            }}
          />
          <span>Chosen size</span>
        </label>
      </div>
      {isChosen ? (
        <div className={styles.pixels}>
          <PixelField
            label="Width"
            value={width}
            onChange={(next) => {
              setWidth(next);
              choose(next, height);
            }}
          />
          <PixelField
            label="Height"
            value={height}
            onChange={(next) => {
              setHeight(next);
              choose(width, next);
            }}
          />
        </div>
      ) : (
        <span className={styles.use}>2× is sharp on paper and on a projector.</span>
      )}
    </div>
  );
}

const within = (text: string): number =>
  Math.round(Math.min(mostPixels, Math.max(fewestPixels, Number(text) || fewestPixels)));

interface PixelFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PixelField({ label, value, onChange }: PixelFieldProps) {
  return (
    <label className={styles.pixel}>
      {label}, pixels
      <input
        type="number"
        min={fewestPixels}
        max={mostPixels}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
