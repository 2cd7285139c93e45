// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

// Deployable as it is. Named here so that its ABI and creation code are made with the others.
// forge-lint: disable-next-line(unused-import)
import {CrosschainRemoteExecutor} from "@openzeppelin/contracts/crosschain/CrosschainRemoteExecutor.sol";
