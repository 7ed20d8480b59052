import { useEffect, useRef, useState } from 'react';
import styles from './DropTarget.module.css';

interface DropTargetProps {
  readonly onFile: (file: File) => void;
  /** When more than one file was dropped: how many were left. */
  readonly onLeft?: (count: number) => void;
}

/** The whole page takes a file that is dropped on it, and says so while one is over it. "Open a file" does the same by key. */
export function DropTarget({ onFile, onLeft }: DropTargetProps) {
  const isOver = useFileDrop((files) => {
    const [first, ...others] = files;
    if (first !== undefined) onFile(first);
    if (others.length > 0) onLeft?.(others.length);
  });
  if (!isOver) return null;
  return (
    <div className={styles.over}>
      <div className={styles.words}>
        <p className={styles.title}>Drop the file to open it</p>
        <p>A map as JSON. The map that is open stays until the file has been read, and undo brings it back.</p>
      </div>
    </div>
  );
}

/** Listens on the whole page, also where nothing is open: a file that misses a target would otherwise replace the page. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    // Entering a part of the page comes before leaving the one around it, so the parts entered are counted.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setIsOver(true);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(depth - 1, 0);
      if (depth === 0) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('dragenter', enter, { signal });
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => {
      listening.abort();
    };
  }, []);
  return isOver;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
