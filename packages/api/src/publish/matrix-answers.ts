import { answerCount, kept, matrixServices } from "@stackmatrix/core";
import { matrixChunks } from "./matrix-chunks.ts";

/** How many answers a matrix has, counted once for whoever says it. */
export const matrixAnswers = kept((dataset, id: string) => {
  const matrix = dataset.matrices.get(id);
  const services = matrix === undefined ? [] : matrixServices(dataset, matrix);
  const rows = matrixChunks(dataset, id).flatMap((chunk) => chunk.rows);
  return answerCount(
    dataset,
    rows,
    services.map((service) => service.id),
  );
});
