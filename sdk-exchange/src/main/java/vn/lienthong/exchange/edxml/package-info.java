/**
 * edXML (QCVN 102:2016/BTTTT and its amendment 1:2022): documents and status messages as values, a strict writer, a reader that accepts
 * what agencies really send, and a check that tells before a send what receivers refuse.
 */
@NullMarked
package vn.lienthong.exchange.edxml;

import org.jspecify.annotations.NullMarked;
