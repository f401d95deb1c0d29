/** What a validator has to say: findings with a stable rule id, never a bare yes or no. */
@NullMarked
package vn.lienthong.core.finding;

import org.jspecify.annotations.NullMarked;
