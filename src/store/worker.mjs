// A worker thread where the program is not compiled: reads it as TypeScript.
import { register } from "tsx/esm/api";

register();
const { default: work } = await import("./worker.ts");

export default work;
