/** What the rows below it stand under. */
export function HeadingRow({ heading, width }: { readonly heading: string; readonly width: number }) {
  return (
    <tr class="over">
      <th scope="rowgroup" colSpan={width}>
        <span>{heading}</span>
      </th>
    </tr>
  );
}
