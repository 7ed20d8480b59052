/** Names of XML namespaces. They look like addresses, lead nowhere, and nothing is requested from them. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
} as const;
