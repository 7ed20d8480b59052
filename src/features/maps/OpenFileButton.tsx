import type { ReactNode } from 'react';
import controls from '../../ui/controls.module.css';
import { openFilePicker } from './filePicker.ts';

interface OpenFileButtonProps {
  readonly onFile: (file: File) => void;
  readonly look?: 'primary' | 'button' | 'quiet';
  readonly children?: ReactNode;
}

export function OpenFileButton({ onFile, look = 'button', children = 'Open a file' }: OpenFileButtonProps) {
  return (
    <button
      type="button"
      className={controls[look]}
      onClick={() => {
        openFilePicker(onFile);
      }}
    >
      {children}
    </button>
  );
}
