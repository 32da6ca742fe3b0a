import { writeSampleFile } from "./workbook";

const rows = await writeSampleFile();
console.log(`${rows} rows written`);
