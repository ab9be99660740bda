/**
 * The saved objects of deploy/kibana: that they are what their sources say, that everything which they name is there, and
 * that each panel has an answer.
 */
@NullMarked
package io.qingliu.deploy.kibana;

import org.jspecify.annotations.NullMarked;
