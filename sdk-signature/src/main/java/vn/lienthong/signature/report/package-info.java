/**
 * What a verification says (signature specification 8): one model for the API, the JSON of the command line and the page a person
 * reads. The same report always gives the same octets.
 */
@NullMarked
package vn.lienthong.signature.report;

import org.jspecify.annotations.NullMarked;
