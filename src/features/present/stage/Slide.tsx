import { ExplorerProvider } from '../../../ui/ExplorerProvider.tsx';
import { HoverProvider } from '../../../ui/HoverProvider.tsx';
import type { SlideProps } from './slideProps.ts';
import type { StepExplorer } from './useStepExplorer.ts';
import { useStepExplorer } from './useStepExplorer.ts';
import { StepSlide } from './StepSlide.tsx';

interface SharedSlideProps extends SlideProps {
  /** The explorer that shows the step, where others share it: `useStepExplorer`. */
  readonly shared?: StepExplorer;
}

/** One step of a story as the room sees it. It fills its container, which must be positioned. */
export function Slide({ shared, ...props }: SharedSlideProps) {
  return shared === undefined ? <SlideOfItsOwn {...props} /> : <SlideIn {...props} shared={shared} />;
}

function SlideOfItsOwn(props: SlideProps) {
  const shared = useStepExplorer(props.steps[props.at] ?? null, props.areNamesHidden === true);
  return <SlideIn {...props} shared={shared} />;
}

function SlideIn({ shared, ...props }: SlideProps & { readonly shared: StepExplorer }) {
  return (
    <ExplorerProvider store={shared.explorer}>
      <HoverProvider>
        <StepSlide {...props} />
      </HoverProvider>
    </ExplorerProvider>
  );
}
