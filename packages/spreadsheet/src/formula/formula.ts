/**
 * A cell that a spreadsheet would carry out (https://owasp.org/www-community/attacks/CSV_Injection).
 * Apostrophes before it count in, so that of what is written one can always be taken away again.
 */
export const formula = /^'*[\s\uFEFF\u200B]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%]/;
