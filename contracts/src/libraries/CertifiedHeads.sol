// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertifiedHead} from "../interfaces/IEvidenceTypes.sol";
import {Head} from "../interfaces/IParleyTypes.sol";
import {IQuorum} from "../interfaces/IQuorum.sol";
import {Hashes} from "./Hashes.sol";
import {MerkleTree} from "./MerkleTree.sol";

/// @title What a `finalized` head under a certificate has to be, whoever verifies the certificate.
library CertifiedHeads {
    uint8 private constant FINALIZED = 3;

    /// @dev Reverts unless the head is `finalized`, and none that specs/wire.md §5 excludes, whoever signed it. Zero would be what no output is.
    function requireFinalized(Head calldata head) internal pure {
        if (head.finality != FINALIZED) revert IQuorum.NotFinalized(head.finality);
        if (head.blockHash == 0) revert IQuorum.InvalidHead("blockHash");
        if (head.stateRoot == 0) revert IQuorum.InvalidHead("stateRoot");
    }

    /// @dev Reverts unless the head stands under the heads root that comes with it.
    function requireUnderRoot(CertifiedHead calldata certified) internal pure {
        bytes32 head = Hashes.headHash(certified.head);
        bytes32 tree = MerkleTree.leafRoot(head, certified.proof.position, certified.proof.count, certified.proof.proof);
        bytes32 computed = Hashes.headsRoot(certified.proof.count, tree);
        if (computed != certified.proof.headsRoot) revert IQuorum.HeadNotCertified(head, certified.proof.headsRoot, computed);
    }
}
