import { Hash } from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a program, says of it at its end: how much memory it took, and how long its longest text was among those that
// it has joined, made into JSON, read, hashed or written.
let longest = 0;
const see = (value) => {
  if (typeof value === "string" && value.length > longest) longest = value.length;
  return value;
};

const seen = (owner, name, look) => {
  const original = owner[name];
  owner[name] = function (...args) {
    const value = original.apply(this, args);
    look(value, args);
    return value;
  };
};

seen(Array.prototype, "join", (value) => see(value));
seen(JSON, "stringify", (value) => see(value));
seen(JSON, "parse", (_, [text]) => see(text));
seen(Buffer.prototype, "toString", (value) => see(value));
seen(TextDecoder.prototype, "decode", (value) => see(value));
seen(Hash.prototype, "update", (_, [text]) => see(text));
seen(fs, "readFileSync", (value) => see(value));
seen(fs, "writeFileSync", (_, [, text]) => see(text));
seen(fs, "writeSync", (_, [, text]) => see(text));
syncBuiltinESMExports();

process.on("exit", () => {
  const peak = process.resourceUsage().maxRSS * 1024;
  fs.writeFileSync(process.env.PEAK_REPORT, JSON.stringify({ peak, longest }));
});
