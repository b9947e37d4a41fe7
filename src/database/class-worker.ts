import { type CubeAxes, classifyCube, type ReadingColumns } from "../domain/water/classify-cube";
import type { WaterStandard } from "../domain/water/water-standard";

export interface ClassTask {
  readonly columns: ReadingColumns;
  readonly axes: CubeAxes;
  readonly standard: WaterStandard;
}

// No logic of its own: what it runs is the domain's, and tested there.
self.addEventListener("message", ({ data }: MessageEvent<ClassTask>) => {
  const classes = classifyCube(data.columns, data.axes, data.standard);
  self.postMessage(classes, { transfer: [classes.ranks.buffer, classes.isDemo.buffer] });
});
