package vn.lienthong.signature.pdf;

import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.pdf.write.SignedRange;

/** An update ready to take its signature value. */
record PreparedSignature(String field, SignedRange range, Findings findings) {}
