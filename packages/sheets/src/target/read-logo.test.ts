import { expect, test } from "vitest";
import { readLogo } from "./read-logo.ts";

const place = { path: "stackmatrix.yaml" };
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>`;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

function read(bytes: Uint8Array | string) {
  return readLogo("logo", new Map([["logo", { bytes: Buffer.from(bytes) }]]), place);
}

test.each([
  ["a PNG", png, "data:image/png;base64,iVBORw0KGgoA"],
  ["an SVG", svg, /^data:image\/svg\+xml;base64,PHN2/],
  [
    "an SVG behind what may lead it",
    `\ufeff<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg>\n${svg}`,
    /^data:image\/svg/,
  ],
])("readLogo() gives %s as an address that holds it", (_, bytes, address) => {
  expect(read(bytes)).toEqual({ logo: expect.stringMatching(address), diagnostics: [] });
});

test.each([
  ["no-image", "%PDF-1.7"],
  ["no-image", `<p>${svg}</p>`],
  ["no-image", ""],
  ["text", svg.replace("<path", "<text>A</text><path")],
  ["text", svg.replace("<path", "<foreignObject/><path")],
  ["entities", `<!DOCTYPE svg [<!ENTITY a "a">]>${svg}`],
  ["too-large", svg + " ".repeat(256 * 1024)],
])("readLogo() says why it takes no logo: %s", (reason, bytes) => {
  const { logo, diagnostics } = read(bytes);

  expect(logo).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: "logo/not-usable", location: { path: "logo" }, args: { reason } },
  ]);
});

test("readLogo() points at the configuration where there is no such file", () => {
  expect(readLogo("logo", new Map(), place).diagnostics).toMatchObject([
    { code: "file/missing", location: place },
  ]);
  expect(readLogo("logo", new Map([["logo", { folder: "logo" }]]), place).diagnostics).toHaveLength(1);
  expect(readLogo(undefined, new Map(), place)).toEqual({ diagnostics: [] });
});
