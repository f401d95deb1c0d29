package vn.lienthong.signature.pdf.verify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.report.TimestampReport;
import vn.lienthong.signature.revocation.EvidenceItem;

/**
 * What time stamps say of one signature.
 *
 * @param proven the earliest time of a sound and trusted stamp over the signature's value; null when there is none
 * @param archived whether a trusted document time stamp covers it
 * @param stamps each stamp
 * @param evidence what judging them used
 */
record ProofOfTime(
        @Nullable Instant proven, boolean archived, List<TimestampReport> stamps, List<EvidenceItem> evidence) {}
