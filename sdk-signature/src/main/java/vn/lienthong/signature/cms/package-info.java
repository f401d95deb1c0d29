/**
 * Reads and checks CMS SignedData (RFC 5652) as signatures of documents and as time-stamp tokens: structure, attributes, agreement of
 * algorithms, digest and value. Trust in certificates is not judged here.
 */
@NullMarked
package vn.lienthong.signature.cms;

import org.jspecify.annotations.NullMarked;
