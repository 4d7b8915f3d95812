import { testTarget } from "@stackmatrix/core/testing";
import { harbours } from "../testing/harbours.ts";
import { packageTarget } from "./package-target.ts";

testTarget(packageTarget, { dataset: harbours(["en", "zh-TW"]), options: { dir: "dist" } });
