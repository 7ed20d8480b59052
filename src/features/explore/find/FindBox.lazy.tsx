export { FindBox as default } from './FindBox.tsx';
