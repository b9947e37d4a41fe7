import { afterEach } from "vitest";
import { closePages } from "./open-app";

afterEach(closePages);
