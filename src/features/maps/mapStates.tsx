import controls from '../../ui/controls.module.css';
import { ArrangingPicture, EmptyPicture, NotFoundPicture, UnreadablePicture } from '../../ui/states/pictures.tsx';
import { StateCard } from '../../ui/states/StateCard.tsx';
import { OpenFileButton } from './OpenFileButton.tsx';
import { titleOfProblem } from './reportInWords.ts';

interface ArrangingProps {
  readonly count: number;
  /** How far it has come, 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
}

export function ArrangingState({ count, share, onStop }: ArrangingProps) {
  const title = `Arranging ${String(count)} ${count === 1 ? 'organisation' : 'organisations'}`;
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <StateCard
      picture={<ArrangingPicture share={share} />}
      title={title}
      actions={
        <button type="button" className={controls.button} onClick={onStop}>
          Stop here
        </button>
      }
    >
      <p>You can already search, filter and select. It settles in a few seconds.</p>
      <div
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="visually-hidden"
      >
        {percent} %
      </div>
    </StateCard>
  );
}

interface FileProps {
  readonly onFile: (file: File) => void;
}

interface EmptyMapProps extends FileProps {
  /** Left out where the example is what is open. */
  readonly onExample?: () => void;
}

/** The open map has no organisation. */
export function EmptyMapState({ onFile, onExample }: EmptyMapProps) {
  return (
    <StateCard
      picture={<EmptyPicture />}
      title="This map is empty"
      actions={
        <>
          <OpenFileButton onFile={onFile} look="primary" />
          {onExample !== undefined && <ExampleButton onExample={onExample} />}
        </>
      }
    >
      <p>
        It was read without errors, but no organisation is recorded in it. Open another file, or look at the example.
      </p>
    </StateCard>
  );
}

interface NotOpenProps extends FileProps {
  /** Name of what went wrong, as in `Problem.code`. */
  readonly code?: string;
  /** What went wrong, as the reader of files or addresses says it. */
  readonly message: string;
  readonly remedy: string;
  readonly onExample: () => void;
}

/** Nothing is open, because the address or the file that was asked for gave no map. */
export function MapNotFoundState({ code = 'E_MAP_NOT_FOUND', message, remedy, onFile, onExample }: NotOpenProps) {
  const isFound = !addressProblems.has(code);
  return (
    <StateCard
      picture={isFound ? <UnreadablePicture /> : <NotFoundPicture />}
      title={titleOfProblem(code) ?? 'This file could not be read'}
      actions={
        <>
          <button type="button" className={controls.primary} onClick={onExample}>
            Open the example
          </button>
          <OpenFileButton onFile={onFile} />
        </>
      }
    >
      <p>
        {message} {remedy}
      </p>
    </StateCard>
  );
}

const addressProblems: ReadonlySet<string> = new Set(['E_MAP_NOT_FOUND', 'E_REMOTE_NOT_ALLOWED', 'E_BAD_LINK']);

function ExampleButton({ onExample }: { readonly onExample: () => void }) {
  return (
    <button type="button" className={controls.link} onClick={onExample}>
      Open the example
    </button>
  );
}
