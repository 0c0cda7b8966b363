/** A page with one line, as small as the format allows. */
export function pdf(tekst) {
  const inhoud = `BT /F1 12 Tf 72 720 Td (${tekst.replaceAll(/[^\w .-]/g, '')}) Tj ET`;
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let bestand = '%PDF-1.4\n';
  const plaatsen = delen.map((deel, i) => {
    const plaats = bestand.length;
    bestand += `${i + 1} 0 obj\n${deel}\nendobj\n`;
    return `${String(plaats).padStart(10, '0')} 00000 n \n`;
  });
  return `${bestand}xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${plaatsen.join('')}trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${bestand.length}\n%%EOF\n`;
}
