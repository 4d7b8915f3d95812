export { showComparison } from "../compare/show-comparison.tsx";
export { showGuide } from "../guide/show-guide.tsx";
