import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Choice } from "../../../src/panels/choice";

test("names of columns stand in the order of the table, also where one is a number", () => {
  const columns = ["code", "2023", "n", "2022"];
  const html = renderToStaticMarkup(
    <Choice label="列" options={columns} chosen="2023" onChoose={() => {}} />,
  );
  const found = [...html.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);
  expect(found).toEqual(columns);
});
