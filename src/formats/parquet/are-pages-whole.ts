import type { ColumnMetaData, FileMetaData } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";

/**
 * Whether the head of every page says how long it is. The library takes a length that is missing for
 * no number, and then reads the same byte for ever.
 */
export function arePagesWhole(bytes: Uint8Array, { row_groups }: FileMetaData): boolean {
  return row_groups.every(({ columns }) =>
    columns.every(({ meta_data }) => !meta_data || isChunkWhole(bytes, meta_data)),
  );
}

function isChunkWhole(bytes: Uint8Array, chunk: ColumnMetaData): boolean {
  const dictionary = Number(chunk.dictionary_page_offset ?? 0);
  const start = dictionary > 0 ? dictionary : Number(chunk.data_page_offset);
  const end = Math.min(bytes.length, start + Number(chunk.total_compressed_size));
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, end), offset: start };
  while (reader.offset < end - 1) {
    const head = parquetHeader(reader);
    if (!isSize(head.compressed_page_size) || !isSize(head.uncompressed_page_size)) return false;
    const values = head.data_page_header ?? head.data_page_header_v2 ?? head.dictionary_page_header;
    if (!values || !isSize(values.num_values)) return false;
    reader.offset += head.compressed_page_size;
  }
  return true;
}

function isSize(count: number | undefined): boolean {
  return count !== undefined && count >= 0;
}
