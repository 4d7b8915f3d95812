import { findBrowser } from "@stackmatrix/pdf";
import { type Browser, launch } from "puppeteer-core";

/** Opens the browser that prints, to look at pages as readers do. */
export async function openBrowser(): Promise<Browser> {
  const { executable, libraries } = await findBrowser();
  return launch({
    executablePath: executable,
    headless: "shell",
    pipe: true,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--force-color-profile=srgb",
    ],
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
}
