// Written by scripts/known-fields.mjs from Wireshark's dictionary; not to be edited.

/** Columns of common fields, by the names that they have in a table; the descriptions are Wireshark's. */
export interface KnownColumns {
  /** Authentication Header (`ah`, PROTOCOL) */
  readonly ah: boolean | null;
  /** AH ICV – IP Authentication Header Integrity Check Value (`ah.icv`, BYTES) */
  readonly ah_icv: string | null;
  /** Length (`ah.length`, UINT8) */
  readonly ah_length: number | null;
  /** Next header (`ah.next_header`, UINT8) */
  readonly ah_next_header: number | null;
  /** Reserved (`ah.reserved`, BYTES) */
  readonly ah_reserved: string | null;
  /** AH Sequence – IP Authentication Header Sequence Number (`ah.sequence`, UINT32) */
  readonly ah_sequence: number | null;
  /** AH SPI – IP Authentication Header Security Parameters Index (`ah.spi`, UINT32) */
  readonly ah_spi: number | null;
  /** Address Resolution Protocol (`arp`, PROTOCOL) */
  readonly arp: boolean | null;
  /** Target ATM number (E.164) (`arp.dst.atm_num_e164`, STRING) */
  readonly arp_dst_atm_num_e164: string | null;
  /** Target ATM number (NSAP) (`arp.dst.atm_num_nsap`, BYTES) */
  readonly arp_dst_atm_num_nsap: string | null;
  /** Target ATM subaddress (`arp.dst.atm_subaddr`, BYTES) */
  readonly arp_dst_atm_subaddr: string | null;
  /** DRARP error status (`arp.dst.drarp_error_status`, UINT16) */
  readonly arp_dst_drarp_error_status: number | null;
  /** Target ATM number length (`arp.dst.hlen`, UINT8) */
  readonly arp_dst_hlen: number | null;
  /** Target ATM number type (`arp.dst.htype`, BOOLEAN) */
  readonly arp_dst_htype: boolean | null;
  /** Target hardware address (`arp.dst.hw`, BYTES) */
  readonly arp_dst_hw: string | null;
  /** Target AX.25 address (`arp.dst.hw_ax25`, AX25) */
  readonly arp_dst_hw_ax25: string | null;
  /** Target MAC address (`arp.dst.hw_mac`, ETHER) */
  readonly arp_dst_hw_mac: string | null;
  /** Target protocol size (`arp.dst.pln`, UINT8) */
  readonly arp_dst_pln: number | null;
  /** Target protocol address (`arp.dst.proto`, BYTES) */
  readonly arp_dst_proto: string | null;
  /** Target IP address (`arp.dst.proto_ipv4`, IPv4) */
  readonly arp_dst_proto_ipv4: string | null;
  /** Target ATM subaddress length (`arp.dst.slen`, UINT8) */
  readonly arp_dst_slen: number | null;
  /** Target ATM subaddress type (`arp.dst.stype`, BOOLEAN) */
  readonly arp_dst_stype: boolean | null;
  /** Duplicate IP address configured (`arp.duplicate-address-detected`, NONE) */
  readonly 'arp_duplicate-address-detected': boolean | null;
  /** Frame showing earlier use of IP address (`arp.duplicate-address-frame`, FRAMENUM) */
  readonly 'arp_duplicate-address-frame': number | null;
  /** Hardware size (`arp.hw.size`, UINT8) */
  readonly arp_hw_size: number | null;
  /** Hardware type (`arp.hw.type`, UINT16) */
  readonly arp_hw_type: number | null;
  /** Is announcement (`arp.isannouncement`, BOOLEAN) */
  readonly arp_isannouncement: boolean | null;
  /** Is gratuitous (`arp.isgratuitous`, BOOLEAN) */
  readonly arp_isgratuitous: boolean | null;
  /** Is probe (`arp.isprobe`, BOOLEAN) */
  readonly arp_isprobe: boolean | null;
  /** Opcode (`arp.opcode`, UINT16) */
  readonly arp_opcode: number | null;
  /** ARP packet storm detected (`arp.packet-storm-detected`, NONE) */
  readonly 'arp_packet-storm-detected': boolean | null;
  /** Protocol size (`arp.proto.size`, UINT8) */
  readonly arp_proto_size: number | null;
  /** Protocol type (`arp.proto.type`, UINT16) */
  readonly arp_proto_type: number | null;
  /** Seconds since earlier frame seen (`arp.seconds-since-duplicate-address-frame`, UINT32) */
  readonly 'arp_seconds-since-duplicate-address-frame': number | null;
  /** AFI (`arp.src.atm_afi`, UINT8) */
  readonly arp_src_atm_afi: number | null;
  /** Unknown AFI (`arp.src.atm_afi.unknown`, NONE) */
  readonly arp_src_atm_afi_unknown: boolean | null;
  /** Data Country Code (`arp.src.atm_data_country_code`, UINT16) */
  readonly arp_src_atm_data_country_code: number | null;
  /** Data Country Code (group) (`arp.src.atm_data_country_code_group`, UINT16) */
  readonly arp_src_atm_data_country_code_group: number | null;
  /** E.164 ISDN (`arp.src.atm_e.164_isdn`, BYTES) */
  readonly arp_src_atm_e_164_isdn: string | null;
  /** E.164 ISDN (`arp.src.atm_e.164_isdn_group`, BYTES) */
  readonly arp_src_atm_e_164_isdn_group: string | null;
  /** End System Identifier (`arp.src.atm_end_system_identifier`, BYTES) */
  readonly arp_src_atm_end_system_identifier: string | null;
  /** High Order DSP (`arp.src.atm_high_order_dsp`, BYTES) */
  readonly arp_src_atm_high_order_dsp: string | null;
  /** International Code Designator (`arp.src.atm_international_code_designator`, UINT16) */
  readonly arp_src_atm_international_code_designator: number | null;
  /** International Code Designator (group) (`arp.src.atm_international_code_designator_group`, UINT16) */
  readonly arp_src_atm_international_code_designator_group: number | null;
  /** Sender ATM number (E.164) (`arp.src.atm_num_e164`, STRING) */
  readonly arp_src_atm_num_e164: string | null;
  /** Sender ATM number (NSAP) (`arp.src.atm_num_nsap`, BYTES) */
  readonly arp_src_atm_num_nsap: string | null;
  /** Rest of address (`arp.src.atm_rest_of_address`, BYTES) */
  readonly arp_src_atm_rest_of_address: string | null;
  /** Selector (`arp.src.atm_selector`, UINT8) */
  readonly arp_src_atm_selector: number | null;
  /** Sender ATM subaddress (`arp.src.atm_subaddr`, BYTES) */
  readonly arp_src_atm_subaddr: string | null;
  /** Sender ATM number length (`arp.src.hlen`, UINT8) */
  readonly arp_src_hlen: number | null;
  /** Sender ATM number type (`arp.src.htype`, BOOLEAN) */
  readonly arp_src_htype: boolean | null;
  /** Sender hardware address (`arp.src.hw`, BYTES) */
  readonly arp_src_hw: string | null;
  /** Sender AX.25 address (`arp.src.hw_ax25`, AX25) */
  readonly arp_src_hw_ax25: string | null;
  /** Sender MAC address (`arp.src.hw_mac`, ETHER) */
  readonly arp_src_hw_mac: string | null;
  /** Sender protocol size (`arp.src.pln`, UINT8) */
  readonly arp_src_pln: number | null;
  /** Sender protocol address (`arp.src.proto`, BYTES) */
  readonly arp_src_proto: string | null;
  /** Sender IP address (`arp.src.proto_ipv4`, IPv4) */
  readonly arp_src_proto_ipv4: string | null;
  /** Sender ATM subaddress length (`arp.src.slen`, UINT8) */
  readonly arp_src_slen: number | null;
  /** Sender ATM subaddress type (`arp.src.stype`, BOOLEAN) */
  readonly arp_src_stype: boolean | null;
  /** Data (`data`, PROTOCOL) */
  readonly data: boolean | null;
  /** Data (`data.data`, BYTES) */
  readonly data_data: string | null;
  /** Length (`data.len`, INT32) */
  readonly data_len: number | null;
  /** Payload MD5 hash (`data.md5_hash`, STRING) */
  readonly data_md5_hash: string | null;
  /** Text (`data.text`, STRING) */
  readonly data_text: string | null;
  /** Uncompressed Data (`data.uncompressed.data`, BYTES) */
  readonly data_uncompressed_data: string | null;
  /** Uncompressed Length (`data.uncompressed.len`, INT32) */
  readonly data_uncompressed_len: number | null;
  /** Dynamic Host Configuration Protocol (`dhcp`, PROTOCOL) */
  readonly dhcp: boolean | null;
  /** Bogus bitfield (`dhcp.bad_bitfield`, NONE) */
  readonly dhcp_bad_bitfield: boolean | null;
  /** length isn't 0 (`dhcp.bad_length`, NONE) */
  readonly dhcp_bad_length: boolean | null;
  /** Boot file name option overloaded by DHCP (`dhcp.boot_filename_overloaded_by_dhcp`, NONE) */
  readonly dhcp_boot_filename_overloaded_by_dhcp: boolean | null;
  /** Frame is BOOTP (`dhcp.bootp`, BOOLEAN) */
  readonly dhcp_bootp: boolean | null;
  /** Invalidate All PacketCable Call Management Servers (`dhcp.ccc.ietf.sec_tkt.all_pc_call_management`, BOOLEAN) */
  readonly dhcp_ccc_ietf_sec_tkt_all_pc_call_management: boolean | null;
  /** Invalidate PacketCable Provisioning Server (`dhcp.ccc.ietf.sec_tkt.pc_provision_server`, BOOLEAN) */
  readonly dhcp_ccc_ietf_sec_tkt_pc_provision_server: boolean | null;
  /** pktcMtaDevProvUnsolicitedKeyMaxRetries (`dhcp.cl.ietf_ccc.dev_prov_unc_key_max_retries`, UINT32) */
  readonly dhcp_cl_ietf_ccc_dev_prov_unc_key_max_retries: number | null;
  /** pktcMtaDevProvUnsolicitedKeyMaxTimeout (`dhcp.cl.ietf_ccc.dev_prov_unc_key_max_timeout`, UINT32) */
  readonly dhcp_cl_ietf_ccc_dev_prov_unc_key_max_timeout: number | null;
  /** pktcMtaDevProvUnsolicitedKeyNomTimeout (`dhcp.cl.ietf_ccc.dev_prov_unc_key_nom_timeout`, UINT32) */
  readonly dhcp_cl_ietf_ccc_dev_prov_unc_key_nom_timeout: number | null;
  /** pktcMtaDevRealmUnsolicitedKeyMaxRetries (`dhcp.cl.ietf_ccc.dev_realm_unc_key_max_retries`, UINT32) */
  readonly dhcp_cl_ietf_ccc_dev_realm_unc_key_max_retries: number | null;
  /** pktcMtaDevRealmUnsolicitedKeyMaxTimeout (`dhcp.cl.ietf_ccc.dev_realm_unc_key_max_timeout`, UINT32) */
  readonly dhcp_cl_ietf_ccc_dev_realm_unc_key_max_timeout: number | null;
  /** pktcMtaDevRealmUnsolicitedKeyNomTimeout (`dhcp.cl.ietf_ccc.dev_realm_unc_key_nom_timeout`, UINT32) */
  readonly dhcp_cl_ietf_ccc_dev_realm_unc_key_nom_timeout: number | null;
  /** Client address not given (`dhcp.client_address_not_given`, NONE) */
  readonly dhcp_client_address_not_given: boolean | null;
  /** Client hardware address (`dhcp.client_hardware_address`, STRING) */
  readonly dhcp_client_hardware_address: string | null;
  /** Identifier (`dhcp.client_id`, BYTES) */
  readonly dhcp_client_id: string | null;
  /** Hardware type – Client Identifier DUID LL Hardware type (`dhcp.client_id.duid_ll_hw_type`, UINT16) */
  readonly dhcp_client_id_duid_ll_hw_type: number | null;
  /** Hardware type – Client Identifier DUID LLT Hardware type (`dhcp.client_id.duid_llt_hw_type`, UINT16) */
  readonly dhcp_client_id_duid_llt_hw_type: number | null;
  /** DUID Type (`dhcp.client_id.duid_type`, UINT16) */
  readonly dhcp_client_id_duid_type: number | null;
  /** Enterprise-number (`dhcp.client_id.enterprise_num`, UINT32) */
  readonly dhcp_client_id_enterprise_num: number | null;
  /** IAID (`dhcp.client_id.iaid`, STRING) */
  readonly dhcp_client_id_iaid: string | null;
  /** Link layer address (`dhcp.client_id.link_layer_address`, STRING) */
  readonly dhcp_client_id_link_layer_address: string | null;
  /** Time (`dhcp.client_id.time`, UINT32) */
  readonly dhcp_client_id_time: number | null;
  /** Type (`dhcp.client_id.type`, UINT8) */
  readonly dhcp_client_id_type: number | null;
  /** Client Identifier (`dhcp.client_id.undef`, STRING) */
  readonly dhcp_client_id_undef: string | null;
  /** Client Identifier (UUID) – Client Machine Identifier (UUID) (`dhcp.client_id.uuid`, GUID) */
  readonly dhcp_client_id_uuid: string | null;
  /** Major Version – Option 94: Major Version (`dhcp.client_network_id_major`, UINT8) */
  readonly dhcp_client_network_id_major: number | null;
  /** Minor Version – Option 94: Minor Version (`dhcp.client_network_id_minor`, UINT8) */
  readonly dhcp_client_network_id_minor: number | null;
  /** Magic cookie (`dhcp.cookie`, IPv4) */
  readonly dhcp_cookie: string | null;
  /** [IEEE 802.1ad] B-DA (`dhcp.docsis_cm_cap.mpls.bda`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_bda: boolean | null;
  /** [IEEE 802.1ad] B-DEI (`dhcp.docsis_cm_cap.mpls.bdei`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_bdei: boolean | null;
  /** [IEEE 802.1ad] B-PCP (`dhcp.docsis_cm_cap.mpls.bpcp`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_bpcp: boolean | null;
  /** [IEEE 802.1ad] B-SA (`dhcp.docsis_cm_cap.mpls.bsa`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_bsa: boolean | null;
  /** [IEEE 802.1ad] B-TCI (`dhcp.docsis_cm_cap.mpls.btci`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_btci: boolean | null;
  /** [IEEE 802.1ad] B-TPID (`dhcp.docsis_cm_cap.mpls.btpid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_btpid: boolean | null;
  /** [IEEE 802.1ad] B-VID (`dhcp.docsis_cm_cap.mpls.bvid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_bvid: boolean | null;
  /** [IEEE 802.1ad] C-CFI (`dhcp.docsis_cm_cap.mpls.ccfi`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_ccfi: boolean | null;
  /** [IEEE 802.1ad] C-PCP (`dhcp.docsis_cm_cap.mpls.cpcp`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_cpcp: boolean | null;
  /** [IEEE 802.1ad] C-TCI (`dhcp.docsis_cm_cap.mpls.ctci`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_ctci: boolean | null;
  /** [IEEE 802.1ad] C-TPID (`dhcp.docsis_cm_cap.mpls.ctpid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_ctpid: boolean | null;
  /** [IEEE 802.1ad] C-VID (`dhcp.docsis_cm_cap.mpls.cvid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_cvid: boolean | null;
  /** [IEEE 802.1ad] I-DEI (`dhcp.docsis_cm_cap.mpls.idei`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_idei: boolean | null;
  /** [IEEE 802.1ad] I-PCP (`dhcp.docsis_cm_cap.mpls.ipcp`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_ipcp: boolean | null;
  /** [IEEE 802.1ad] I-SID (`dhcp.docsis_cm_cap.mpls.isid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_isid: boolean | null;
  /** [IEEE 802.1ad] I-TCI (`dhcp.docsis_cm_cap.mpls.itci`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_itci: boolean | null;
  /** [IEEE 802.1ad] I-TPID (`dhcp.docsis_cm_cap.mpls.itpid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_itpid: boolean | null;
  /** [IEEE 802.1ad] I-UCA (`dhcp.docsis_cm_cap.mpls.iuca`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_iuca: boolean | null;
  /** MPLS Label (`dhcp.docsis_cm_cap.mpls.label`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_label: boolean | null;
  /** [IEEE 802.1ad] S-DEI (`dhcp.docsis_cm_cap.mpls.sdei`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_sdei: boolean | null;
  /** [IEEE 802.1ad] S-PCP (`dhcp.docsis_cm_cap.mpls.spcp`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_spcp: boolean | null;
  /** [IEEE 802.1ad] S-TCI (`dhcp.docsis_cm_cap.mpls.stci`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_stci: boolean | null;
  /** [IEEE 802.1ad] S-TPID (`dhcp.docsis_cm_cap.mpls.stpid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_stpid: boolean | null;
  /** [IEEE 802.1ad] S-VID (`dhcp.docsis_cm_cap.mpls.svid`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_svid: boolean | null;
  /** MPLS TC (`dhcp.docsis_cm_cap.mpls.tc`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_mpls_tc: boolean | null;
  /** CM (`dhcp.docsis_cm_cap.ranging_hold_off.cm`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ranging_hold_off_cm: boolean | null;
  /** DSG/eSTB (`dhcp.docsis_cm_cap.ranging_hold_off.dsg`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ranging_hold_off_dsg: boolean | null;
  /** EMTA or EDVA (`dhcp.docsis_cm_cap.ranging_hold_off.emta`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ranging_hold_off_emta: boolean | null;
  /** ePS or eRouter (`dhcp.docsis_cm_cap.ranging_hold_off.eps`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ranging_hold_off_eps: boolean | null;
  /** 1280 ksps symbol rate (`dhcp.docsis_cm_cap.ussymrate.1280`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ussymrate_1280: boolean | null;
  /** 160 ksps symbol rate (`dhcp.docsis_cm_cap.ussymrate.160`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ussymrate_160: boolean | null;
  /** 2560 ksps symbol rate (`dhcp.docsis_cm_cap.ussymrate.2560`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ussymrate_2560: boolean | null;
  /** 320 ksps symbol rate (`dhcp.docsis_cm_cap.ussymrate.320`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ussymrate_320: boolean | null;
  /** 5120 ksps symbol rate (`dhcp.docsis_cm_cap.ussymrate.5120`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ussymrate_5120: boolean | null;
  /** 640 ksps symbol rate (`dhcp.docsis_cm_cap.ussymrate.640`, BOOLEAN) */
  readonly dhcp_docsis_cm_cap_ussymrate_640: boolean | null;
  /** CM DC Type – Docsis Cable Modem Device Capability type (`dhcp.docsis_cm_cap_type`, UINT16) */
  readonly dhcp_docsis_cm_cap_type: number | null;
  /** End option missing (`dhcp.end_option_missing`, NONE) */
  readonly dhcp_end_option_missing: boolean | null;
  /** Boot file name (`dhcp.file`, STRING) */
  readonly dhcp_file: string | null;
  /** Bootp flags (`dhcp.flags`, UINT16) */
  readonly dhcp_flags: number | null;
  /** Broadcast flag (`dhcp.flags.bc`, BOOLEAN) */
  readonly dhcp_flags_bc: boolean | null;
  /** Reserved flags (`dhcp.flags.reserved`, UINT16) */
  readonly dhcp_flags_reserved: number | null;
  /** Encoding – If true, name is binary encoded (`dhcp.fqdn.e`, BOOLEAN) */
  readonly dhcp_fqdn_e: boolean | null;
  /** Flags (`dhcp.fqdn.flags`, UINT8) */
  readonly dhcp_fqdn_flags: number | null;
  /** Reserved flags (`dhcp.fqdn.mbz`, UINT8) */
  readonly dhcp_fqdn_mbz: number | null;
  /** Server DDNS – If true, server should not do any DDNS updates (`dhcp.fqdn.n`, BOOLEAN) */
  readonly dhcp_fqdn_n: boolean | null;
  /** Client name – Name to register via DDNS (`dhcp.fqdn.name`, STRING) */
  readonly dhcp_fqdn_name: string | null;
  /** Server overrides – If true, server insists on doing DDNS update (`dhcp.fqdn.o`, BOOLEAN) */
  readonly dhcp_fqdn_o: boolean | null;
  /** A-RR result – Result code of A-RR update (`dhcp.fqdn.rcode1`, UINT8) */
  readonly dhcp_fqdn_rcode1: number | null;
  /** PTR-RR result – Result code of PTR-RR update (`dhcp.fqdn.rcode2`, UINT8) */
  readonly dhcp_fqdn_rcode2: number | null;
  /** Server – If true, server should do DDNS update (`dhcp.fqdn.s`, BOOLEAN) */
  readonly dhcp_fqdn_s: boolean | null;
  /** Hops (`dhcp.hops`, UINT8) */
  readonly dhcp_hops: number | null;
  /** Client hardware address (`dhcp.hw.addr`, BYTES) */
  readonly dhcp_hw_addr: string | null;
  /** Client hardware address padding (`dhcp.hw.addr_padding`, BYTES) */
  readonly dhcp_hw_addr_padding: string | null;
  /** Hardware address length (`dhcp.hw.len`, UINT8) */
  readonly dhcp_hw_len: number | null;
  /** Client MAC address (`dhcp.hw.mac_addr`, ETHER) */
  readonly dhcp_hw_mac_addr: string | null;
  /** Hardware type (`dhcp.hw.type`, UINT8) */
  readonly dhcp_hw_type: number | null;
  /** Transaction ID (`dhcp.id`, UINT32) */
  readonly dhcp_id: number | null;
  /** Client IP address (`dhcp.ip.client`, IPv4) */
  readonly dhcp_ip_client: string | null;
  /** Relay agent IP address (`dhcp.ip.relay`, IPv4) */
  readonly dhcp_ip_relay: string | null;
  /** Next server IP address (`dhcp.ip.server`, IPv4) */
  readonly dhcp_ip_server: string | null;
  /** Your (client) IP address (`dhcp.ip.your`, IPv4) */
  readonly dhcp_ip_your: string | null;
  /** DUID: malformed option (`dhcp.malformed.duid`, NONE) */
  readonly dhcp_malformed_duid: boolean | null;
  /** no room left in option for suboption length (`dhcp.missing_subopt_length`, NONE) */
  readonly dhcp_missing_subopt_length: boolean | null;
  /** no room left in option for suboption value (`dhcp.missing_subopt_value`, NONE) */
  readonly dhcp_missing_subopt_value: boolean | null;
  /** Border Relay IP – Option 212: Border Relay IP (`dhcp.option.6RD.border_relay_ip`, IPv4) */
  readonly dhcp_option_6RD_border_relay_ip: string | null;
  /** 6RD IPv4 Mask Length – Option 212: 6RD IPv4 Mask Length (`dhcp.option.6RD.ipv4_mask_len`, UINT8) */
  readonly dhcp_option_6RD_ipv4_mask_len: number | null;
  /** 6RD: malformed option (`dhcp.option.6RD.malformed`, NONE) */
  readonly dhcp_option_6RD_malformed: boolean | null;
  /** 6RD Prefix – Option 212: 6RD Prefix (`dhcp.option.6RD.prefix`, IPv6) */
  readonly dhcp_option_6RD_prefix: string | null;
  /** 6RD Prefix Length – Option 212: 6RD Prefix Length (`dhcp.option.6RD.prefix_len`, UINT8) */
  readonly dhcp_option_6RD_prefix_len: number | null;
  /** Agent Circuit ID – Option 82:1 Agent Circuit ID (`dhcp.option.agent_information_option.agent_circuit_id`, BYTES) */
  readonly dhcp_option_agent_information_option_agent_circuit_id: string | null;
  /** Agent Remote ID – Option 82:2 Agent Remote ID (`dhcp.option.agent_information_option.agent_remote_id`, BYTES) */
  readonly dhcp_option_agent_information_option_agent_remote_id: string | null;
  /** Access Point BSSID – Option 82:16 Access Point BSSID (`dhcp.option.agent_information_option.ani_ap_bssid`, ETHER) */
  readonly dhcp_option_agent_information_option_ani_ap_bssid: string | null;
  /** Access Point Name – Option 82:15 Access Point Name (`dhcp.option.agent_information_option.ani_ap_name`, STRING) */
  readonly dhcp_option_agent_information_option_ani_ap_name: string | null;
  /** Access Technology Type – Option 82:13 Access Technology Type (`dhcp.option.agent_information_option.ani_att`, UINT8) */
  readonly dhcp_option_agent_information_option_ani_att: number | null;
  /** Access Technology Type – Option 82:13 Access Technology Type Value (`dhcp.option.agent_information_option.ani_att.att`, UINT8) */
  readonly dhcp_option_agent_information_option_ani_att_att: number | null;
  /** Access Technology Type – Option 82:13 Access Technology Type Reserved (`dhcp.option.agent_information_option.ani_att.res`, UINT8) */
  readonly dhcp_option_agent_information_option_ani_att_res: number | null;
  /** Access Network Name – Option 82:14 Access Network Name (`dhcp.option.agent_information_option.ani_network_name`, STRING) */
  readonly dhcp_option_agent_information_option_ani_network_name: string | null;
  /** Access Network Operator ID – Option 82:17 Access Network Operator ID (`dhcp.option.agent_information_option.ani_operator_id`, BYTES) */
  readonly dhcp_option_agent_information_option_ani_operator_id: string | null;
  /** Access Network Operator Realm – Option 82:18 Access Network Operator Realm (`dhcp.option.agent_information_option.ani_operator_realm`, STRING) */
  readonly dhcp_option_agent_information_option_ani_operator_realm: string | null;
  /** Authentication – Option 82:8 Authentication (`dhcp.option.agent_information_option.authentication`, BYTES) */
  readonly dhcp_option_agent_information_option_authentication: string | null;
  /** DOCSIS Device Class – Option 82:4 DOCSIS Device Class (`dhcp.option.agent_information_option.docsis_device_class`, UINT32) */
  readonly dhcp_option_agent_information_option_docsis_device_class: number | null;
  /** Flags – Option 82:10 Flags (`dhcp.option.agent_information_option.flags`, UINT8) */
  readonly dhcp_option_agent_information_option_flags: number | null;
  /** Link selection – Option 82:5 Link selection (`dhcp.option.agent_information_option.link_selection`, IPv4) */
  readonly dhcp_option_agent_information_option_link_selection: string | null;
  /** Link selection (Cisco proprietary) – Option 82:150 Link selection (Cisco proprietary) (`dhcp.option.agent_information_option.link_selection_cisco`, IPv4) */
  readonly dhcp_option_agent_information_option_link_selection_cisco: string | null;
  /** Padding – Option 82:0 Padding (`dhcp.option.agent_information_option.padding`, UINT8) */
  readonly dhcp_option_agent_information_option_padding: number | null;
  /** RADIUS Attributes – Option 82:7 RADIUS Attributes (`dhcp.option.agent_information_option.radius_attributes`, BYTES) */
  readonly dhcp_option_agent_information_option_radius_attributes: string | null;
  /** Relay Agent Identifier – Option 82:12 Relay Agent Identifier (`dhcp.option.agent_information_option.relay_agent_id`, BYTES) */
  readonly dhcp_option_agent_information_option_relay_agent_id: string | null;
  /** Reserved – Option 82:3 Reserved (`dhcp.option.agent_information_option.reserved`, BYTES) */
  readonly dhcp_option_agent_information_option_reserved: string | null;
  /** Server ID Override – Option 82:11 Server ID Override (`dhcp.option.agent_information_option.server_id_override`, IPv4) */
  readonly dhcp_option_agent_information_option_server_id_override: string | null;
  /** Server ID Override (Cisco proprietary) – Option 82:152 Server ID Override (Cisco proprietary) (`dhcp.option.agent_information_option.server_id_override_cisco`, IPv4) */
  readonly dhcp_option_agent_information_option_server_id_override_cisco: string | null;
  /** Source Port – Option 82:19 Source Port (`dhcp.option.agent_information_option.source_port`, NONE) */
  readonly dhcp_option_agent_information_option_source_port: boolean | null;
  /** Option 82 Suboption – Option 82: Suboption (`dhcp.option.agent_information_option.suboption`, UINT8) */
  readonly dhcp_option_agent_information_option_suboption: number | null;
  /** Subscriber ID – Option 82:6 Subscriber ID (`dhcp.option.agent_information_option.subscriber_id`, STRINGZ) */
  readonly dhcp_option_agent_information_option_subscriber_id: string | null;
  /** Value – Option 82: Suboption value (`dhcp.option.agent_information_option.value`, BYTES) */
  readonly dhcp_option_agent_information_option_value: string | null;
  /** Value – Option 82: Suboption IP address (`dhcp.option.agent_information_option.value.address`, IPv4) */
  readonly dhcp_option_agent_information_option_value_address: string | null;
  /** Value – Option 82: Suboption Z-String value (`dhcp.option.agent_information_option.value.string`, STRINGZ) */
  readonly dhcp_option_agent_information_option_value_string: string | null;
  /** Value – Option 82: Suboption 8-bit value (`dhcp.option.agent_information_option.value.uint`, UINT8) */
  readonly dhcp_option_agent_information_option_value_uint: number | null;
  /** Vendor-Specific Information – Option 82:9 Vendor-Specific Information (`dhcp.option.agent_information_option.vi`, BYTES) */
  readonly dhcp_option_agent_information_option_vi: string | null;
  /** DOCSIS Version Number – Option 82:9 VI CL DOCSIS Version Number (`dhcp.option.agent_information_option.vi.cl.docsis_version`, UINT16) */
  readonly dhcp_option_agent_information_option_vi_cl_docsis_version: number | null;
  /** DPoE System PBB Service – Option 82:9 VI CL DPoE System PBB Service (`dhcp.option.agent_information_option.vi.cl.dpoe_system_pbb_service`, BYTES) */
  readonly dhcp_option_agent_information_option_vi_cl_dpoe_system_pbb_service: string | null;
  /** DPoE System Version Number – Option 82:9 VI CL DPoE System Version Number (`dhcp.option.agent_information_option.vi.cl.dpoe_system_version`, UINT16) */
  readonly dhcp_option_agent_information_option_vi_cl_dpoe_system_version: number | null;
  /** MSO Defined Text – Option 82:9 VI CL MSO Defined Text (`dhcp.option.agent_information_option.vi.cl.mso_defined_text`, STRING) */
  readonly dhcp_option_agent_information_option_vi_cl_mso_defined_text: string | null;
  /** Secure File Transfer URI – Option 82:9 VI CL Secure File Transfer URI (`dhcp.option.agent_information_option.vi.cl.secure_file_transfer_uri`, STRING) */
  readonly dhcp_option_agent_information_option_vi_cl_secure_file_transfer_uri: string | null;
  /** Service Class Name – Option 82:9 VI CL Service Class Name (`dhcp.option.agent_information_option.vi.cl.service_class_name`, STRING) */
  readonly dhcp_option_agent_information_option_vi_cl_service_class_name: string | null;
  /** Data Length – Option 82:9 VI Data Length (`dhcp.option.agent_information_option.vi.data_length`, UINT8) */
  readonly dhcp_option_agent_information_option_vi_data_length: number | null;
  /** Enterprise – Option 82:9 VI Enterprise (`dhcp.option.agent_information_option.vi.enterprise`, UINT32) */
  readonly dhcp_option_agent_information_option_vi_enterprise: number | null;
  /** VRF name – Option 82:151 VRF name (`dhcp.option.agent_information_option.vrf_name`, STRING) */
  readonly dhcp_option_agent_information_option_vrf_name: string | null;
  /** Global, default VPN – Option 82:151 Global, default VPN (`dhcp.option.agent_information_option.vrf_name.global`, UINT8) */
  readonly dhcp_option_agent_information_option_vrf_name_global: number | null;
  /** VRF name/VPN ID – Option 82:151 VRF name/VPN ID (`dhcp.option.agent_information_option.vrf_name.vpn_id`, BYTES) */
  readonly dhcp_option_agent_information_option_vrf_name_vpn_id: string | null;
  /** VRF name/VPN ID Index – Option 82:151 VRF name/VPN ID Index (`dhcp.option.agent_information_option.vrf_name.vpn_id.index`, UINT32) */
  readonly dhcp_option_agent_information_option_vrf_name_vpn_id_index: number | null;
  /** VRF name/VPN ID OUI – Option 82:151 VRF name/VPN ID OUI (`dhcp.option.agent_information_option.vrf_name.vpn_id.oui`, UINT24) */
  readonly dhcp_option_agent_information_option_vrf_name_vpn_id_oui: number | null;
  /** All Subnets are Local – Option 27: All Subnets are Local (`dhcp.option.all_subnets_are_local`, BOOLEAN) */
  readonly dhcp_option_all_subnets_are_local: boolean | null;
  /** ANDSF Server – ANDSF (Access Network Discovery and Selection Function) Server (`dhcp.option.andsf_server`, IPv4) */
  readonly dhcp_option_andsf_server: string | null;
  /** ARP Cache Timeout – Option 35: ARP Cache Timeout (`dhcp.option.arp_cache_timeout`, UINT32) */
  readonly dhcp_option_arp_cache_timeout: number | null;
  /** Associated IP option – Option 92: Associated IP option (`dhcp.option.associated_ip_option`, IPv4) */
  readonly dhcp_option_associated_ip_option: string | null;
  /** Boot File Size – Option 13: Boot File Size (`dhcp.option.boot_file_size`, UINT16) */
  readonly dhcp_option_boot_file_size: number | null;
  /** Bootfile name – Option 67: Bootfile name (`dhcp.option.bootfile_name`, STRINGZ) */
  readonly dhcp_option_bootfile_name: string | null;
  /** Broadcast Address – Option 28: Broadcast Address (`dhcp.option.broadcast_address`, IPv4) */
  readonly dhcp_option_broadcast_address: string | null;
  /** Base Time – DHCPv4 Bulk Leasequery Base Time (`dhcp.option.bulk_lease.base_time`, ABSOLUTE_TIME) */
  readonly dhcp_option_bulk_lease_base_time: bigint | null;
  /** Data Source – DHCPv4 Bulk Leasequery Data Source (`dhcp.option.bulk_lease.data_source`, BOOLEAN) */
  readonly dhcp_option_bulk_lease_data_source: boolean | null;
  /** Dhcp State – DHCPv4 Bulk Leasequery Dhcp State (`dhcp.option.bulk_lease.dhcp_state`, UINT8) */
  readonly dhcp_option_bulk_lease_dhcp_state: number | null;
  /** Query End Time – DHCPv4 Bulk Leasequery Query End Time (`dhcp.option.bulk_lease.query_end_time`, ABSOLUTE_TIME) */
  readonly dhcp_option_bulk_lease_query_end_time: bigint | null;
  /** Query Start Time – DHCPv4 Bulk Leasequery Query Start Time (`dhcp.option.bulk_lease.query_start_time`, ABSOLUTE_TIME) */
  readonly dhcp_option_bulk_lease_query_start_time: bigint | null;
  /** Start Time Of State – DHCPv4 Bulk Leasequery Start Time Of State (`dhcp.option.bulk_lease.start_time_of_state`, UINT32) */
  readonly dhcp_option_bulk_lease_start_time_of_state: number | null;
  /** Status Code – DHCPv4 Bulk Leasequery Status Code (`dhcp.option.bulk_lease.status_code`, UINT8) */
  readonly dhcp_option_bulk_lease_status_code: number | null;
  /** Status Code Message – DHCPv4 Bulk Leasequery Status Code Message (`dhcp.option.bulk_lease.status_code_message`, STRING) */
  readonly dhcp_option_bulk_lease_status_code_message: string | null;
  /** Captive Portal – The contact URI for the captive portal that the user should connect to (`dhcp.option.captive_portal`, STRING) */
  readonly dhcp_option_captive_portal: string | null;
  /** CAPWAP Access Controllers – Option 138: CAPWAP Access Controllers (`dhcp.option.capwap_access_controller`, IPv4) */
  readonly dhcp_option_capwap_access_controller: string | null;
  /** Error with CAType (`dhcp.option.civic_location.bad_cattype`, NONE) */
  readonly dhcp_option_civic_location_bad_cattype: boolean | null;
  /** CA Length – Option 99: CA Length (`dhcp.option.civic_location.ca_length`, UINT8) */
  readonly dhcp_option_civic_location_ca_length: number | null;
  /** CA Type – Option 99: CA Type (`dhcp.option.civic_location.ca_type`, UINT8) */
  readonly dhcp_option_civic_location_ca_type: number | null;
  /** CA Value – Option 99: CA Value (`dhcp.option.civic_location.ca_value`, STRINGZ) */
  readonly dhcp_option_civic_location_ca_value: string | null;
  /** Country – Option 99: Country (`dhcp.option.civic_location.country`, STRINGZ) */
  readonly dhcp_option_civic_location_country: string | null;
  /** What – Option 99: What (`dhcp.option.civic_location.what`, UINT8) */
  readonly dhcp_option_civic_location_what: number | null;
  /** Country – Option 123:CL DSS_ID (`dhcp.option.cl_dss_id`, STRINGZ) */
  readonly dhcp_option_cl_dss_id: string | null;
  /** DSS_ID Length – Option 123:CL DSS_ID Length (`dhcp.option.cl_dss_id.len`, UINT8) */
  readonly dhcp_option_cl_dss_id_len: number | null;
  /** Map Datum – Option 123: Map Datum (`dhcp.option.cl_dss_id.option`, UINT8) */
  readonly dhcp_option_cl_dss_id_option: number | null;
  /** Mask width > 32 (`dhcp.option.classless_static.route`, NONE) */
  readonly dhcp_option_classless_static_route: boolean | null;
  /** Client Architecture ID may be ambiguous (`dhcp.option.client_architecture.ambiguous`, NONE) */
  readonly dhcp_option_client_architecture_ambiguous: boolean | null;
  /** Client last transaction time – Option 91: Client last transaction time (`dhcp.option.client_last_transaction_time`, UINT32) */
  readonly dhcp_option_client_last_transaction_time: number | null;
  /** Client System Architecture – Option 93: Client System Architecture (`dhcp.option.client_system_architecture`, UINT16) */
  readonly dhcp_option_client_system_architecture: number | null;
  /** Default Finger Server – Option 73: Default Finger Server (`dhcp.option.default_finger_server`, IPv4) */
  readonly dhcp_option_default_finger_server: string | null;
  /** Default IP Time-to-Live – Option 23: Default IP Time-to-Live (`dhcp.option.default_ip_ttl`, UINT8) */
  readonly dhcp_option_default_ip_ttl: number | null;
  /** Default IRC Server – Option 74: Default IRC Server (`dhcp.option.default_irc_server`, IPv4) */
  readonly dhcp_option_default_irc_server: string | null;
  /** Default WWW Server – Option 72: Default WWW Server (`dhcp.option.default_www_server`, IPv4) */
  readonly dhcp_option_default_www_server: string | null;
  /** DHCP – Option 53: DHCP option (`dhcp.option.dhcp`, UINT8) */
  readonly dhcp_option_dhcp: number | null;
  /** Delay Algorithm – Option 90: Delayed Authentication Algorithm (`dhcp.option.dhcp_authentication.alg_delay`, UINT8) */
  readonly dhcp_option_dhcp_authentication_alg_delay: number | null;
  /** Algorithm – Option 90: Authentication Algorithm (`dhcp.option.dhcp_authentication.algorithm`, UINT8) */
  readonly dhcp_option_dhcp_authentication_algorithm: number | null;
  /** HMAC MD5 Hash – Option 90: HMAC MD5 Hash (`dhcp.option.dhcp_authentication.hmac_md5_hash`, BYTES) */
  readonly dhcp_option_dhcp_authentication_hmac_md5_hash: string | null;
  /** Authentication Information – Option 90: Authentication Information (`dhcp.option.dhcp_authentication.information`, STRINGZ) */
  readonly dhcp_option_dhcp_authentication_information: string | null;
  /** Protocol – Option 90: Authentication Protocol (`dhcp.option.dhcp_authentication.protocol`, UINT8) */
  readonly dhcp_option_dhcp_authentication_protocol: number | null;
  /** Replay Detection Method – Option 90: Replay Detection Method (`dhcp.option.dhcp_authentication.rdm`, UINT8) */
  readonly dhcp_option_dhcp_authentication_rdm: number | null;
  /** Replay Detection Value – Option 90: Replay Detection Value (`dhcp.option.dhcp_authentication.rdm_rdv`, STRINGZ) */
  readonly dhcp_option_dhcp_authentication_rdm_rdv: string | null;
  /** RDM Replay Detection Value – Option 90: RDM Replay Detection Value (`dhcp.option.dhcp_authentication.rdm_replay_detection`, UINT64) */
  readonly dhcp_option_dhcp_authentication_rdm_replay_detection: number | bigint | null;
  /** Secret ID – Option 90: Secret ID (`dhcp.option.dhcp_authentication.secret_id`, UINT32) */
  readonly dhcp_option_dhcp_authentication_secret_id: number | null;
  /** DHCP Auto-Configuration – Option 116: DHCP Auto-Configuration (`dhcp.option.dhcp_auto_configuration`, UINT8) */
  readonly dhcp_option_dhcp_auto_configuration: number | null;
  /** FQDN – Option 119: FQDN (`dhcp.option.dhcp_dns_domain_search_list_fqdn`, STRINGZ) */
  readonly dhcp_option_dhcp_dns_domain_search_list_fqdn: string | null;
  /** For the data, please refer to last option 119 – Option 119: For the data, please refer to last option 119 (`dhcp.option.dhcp_dns_domain_search_list_refer_last_option`, STRINGZ) */
  readonly dhcp_option_dhcp_dns_domain_search_list_refer_last_option: string | null;
  /** Encoding Long Options detected (RFC 3396) – Option 119: Encoding Long Options detected (RFC 3396) (`dhcp.option.dhcp_dns_domain_search_list_rfc_3396_detected`, STRINGZ) */
  readonly dhcp_option_dhcp_dns_domain_search_list_rfc_3396_detected: string | null;
  /** Maximum DHCP Message Size – Option 57: Maximum DHCP Message Size (`dhcp.option.dhcp_max_message_size`, UINT16) */
  readonly dhcp_option_dhcp_max_message_size: number | null;
  /** Invalid Name Service (`dhcp.option.dhcp_name_service.invalid`, NONE) */
  readonly dhcp_option_dhcp_name_service_invalid: boolean | null;
  /** Name Service – Option 117: Name Service (`dhcp.option.dhcp_name_service_search_option`, STRINGZ) */
  readonly dhcp_option_dhcp_name_service_search_option: string | null;
  /** DHCP Server Identifier – Option 54: DHCP Server Identifier (`dhcp.option.dhcp_server_id`, IPv4) */
  readonly dhcp_option_dhcp_server_id: string | null;
  /** Domain Name – Option 15: Domain Name (`dhcp.option.domain_name`, STRINGZ) */
  readonly dhcp_option_domain_name: string | null;
  /** Domain Name Server – Option 6: Domain Name Server (`dhcp.option.domain_name_server`, IPv4) */
  readonly dhcp_option_domain_name_server: string | null;
  /** Option End – Option 255: End (`dhcp.option.end`, UINT8) */
  readonly dhcp_option_end: number | null;
  /** no room left in option for enterprise data (`dhcp.option.enterprise.malformed`, NONE) */
  readonly dhcp_option_enterprise_malformed: boolean | null;
  /** Ethernet Encapsulation – Option 36: Ethernet Encapsulation (`dhcp.option.ethernet_encapsulation`, BOOLEAN) */
  readonly dhcp_option_ethernet_encapsulation: boolean | null;
  /** Extensions Path – Option 18: Extensions Path (`dhcp.option.extension_path`, STRINGZ) */
  readonly dhcp_option_extension_path: string | null;
  /** Algorithm – Forcenew Nonce Algorithm (`dhcp.option.forcerenew_nonce.algorithm`, UINT8) */
  readonly dhcp_option_forcerenew_nonce_algorithm: number | null;
  /** Host Name – Option 12: Host Name (`dhcp.option.hostname`, STRINGZ) */
  readonly dhcp_option_hostname: string | null;
  /** Impress Server – Option 10: Impress Server (`dhcp.option.impress_server`, IPv4) */
  readonly dhcp_option_impress_server: string | null;
  /** Interface MTU – Option 26: Interface MTU (`dhcp.option.interface_mtu`, UINT16) */
  readonly dhcp_option_interface_mtu: number | null;
  /** IP Address Lease Time – Option 51: IP Address Lease Time (`dhcp.option.ip_address_lease_time`, UINT32) */
  readonly dhcp_option_ip_address_lease_time: number | null;
  /** IP Forwarding – Option 19: IP Forwarding (`dhcp.option.ip_forwarding`, BOOLEAN) */
  readonly dhcp_option_ip_forwarding: boolean | null;
  /** Administrative Flags – iSNS: administrative settings for the iSNS servers discovered through the DHCP query (`dhcp.option.isns.administrative_flags`, UINT16) */
  readonly dhcp_option_isns_administrative_flags: number | null;
  /** Default Discovery Domain (`dhcp.option.isns.administrative_flags.default_discovery_domain`, BOOLEAN) */
  readonly dhcp_option_isns_administrative_flags_default_discovery_domain: boolean | null;
  /** Administrative Flags Enabled (`dhcp.option.isns.administrative_flags.enabled`, BOOLEAN) */
  readonly dhcp_option_isns_administrative_flags_enabled: boolean | null;
  /** Heartbeat (`dhcp.option.isns.administrative_flags.heartbeat`, BOOLEAN) */
  readonly dhcp_option_isns_administrative_flags_heartbeat: boolean | null;
  /** Management SCNs (`dhcp.option.isns.administrative_flags.management_scns`, BOOLEAN) */
  readonly dhcp_option_isns_administrative_flags_management_scns: boolean | null;
  /** Reserved Flags (`dhcp.option.isns.administrative_flags.reserved`, UINT16) */
  readonly dhcp_option_isns_administrative_flags_reserved: number | null;
  /** Discovery Domain Access flags – iSNS: the types of iSNS clients that are allowed to modify Discovery Domains (`dhcp.option.isns.discovery_domain_access`, UINT16) */
  readonly dhcp_option_isns_discovery_domain_access: number | null;
  /** Discovery Domain Enabled – If set to zero, then the contents of the remainder of this field MUST be ignored (`dhcp.option.isns.discovery_domain_access.enabled`, BOOLEAN) */
  readonly dhcp_option_isns_discovery_domain_access_enabled: boolean | null;
  /** iFCP Target Port (`dhcp.option.isns.discovery_domain_access.ifcp_target_port`, BOOLEAN) */
  readonly dhcp_option_isns_discovery_domain_access_ifcp_target_port: boolean | null;
  /** iFCP Initiator Port (`dhcp.option.isns.discovery_domain_access.initiator_target_port`, BOOLEAN) */
  readonly dhcp_option_isns_discovery_domain_access_initiator_target_port: boolean | null;
  /** iSCSI Initiator (`dhcp.option.isns.discovery_domain_access.iscsi_initiator`, BOOLEAN) */
  readonly dhcp_option_isns_discovery_domain_access_iscsi_initiator: boolean | null;
  /** iSCSI Target (`dhcp.option.isns.discovery_domain_access.iscsi_target`, BOOLEAN) */
  readonly dhcp_option_isns_discovery_domain_access_iscsi_target: boolean | null;
  /** Reserved Flags (`dhcp.option.isns.discovery_domain_access.reserved`, UINT16) */
  readonly dhcp_option_isns_discovery_domain_access_reserved: number | null;
  /** Control Node (`dhcp.option.isns.discovery_domain_access_control.node`, BOOLEAN) */
  readonly dhcp_option_isns_discovery_domain_access_control_node: boolean | null;
  /** iSNS Functions – iSNS: the functions supported by the iSNS servers (`dhcp.option.isns.functions`, UINT16) */
  readonly dhcp_option_isns_functions: number | null;
  /** Discovery Domain based Authorization – If set to zero, then access authorization must be explicitly performed by each de… (`dhcp.option.isns.functions.dd_base_authorization`, BOOLEAN) */
  readonly dhcp_option_isns_functions_dd_base_authorization: boolean | null;
  /** Function Fields Enabled – If set to zero, then the contents of all other iSNS Function fields MUST be ignored (`dhcp.option.isns.functions.enabled`, BOOLEAN) */
  readonly dhcp_option_isns_functions_enabled: boolean | null;
  /** Reserved flags (`dhcp.option.isns.functions.reserved`, UINT16) */
  readonly dhcp_option_isns_functions_reserved: number | null;
  /** Security Policy Distribution (`dhcp.option.isns.functions.sec_policy_distribution`, BOOLEAN) */
  readonly dhcp_option_isns_functions_sec_policy_distribution: boolean | null;
  /** Heartbeat Originator Address – iSNS: IP address from which the iSNS heartbeat originates (`dhcp.option.isns.heartbeat_originator_addr`, IPv4) */
  readonly dhcp_option_isns_heartbeat_originator_addr: string | null;
  /** Enabled field is not set - non-zero bitmask ignored (`dhcp.option.isns.ignored_bitfield`, NONE) */
  readonly dhcp_option_isns_ignored_bitfield: boolean | null;
  /** Primary Server Address – iSNS: IP address of the primary server (`dhcp.option.isns.primary_server_addr`, IPv4) */
  readonly dhcp_option_isns_primary_server_addr: string | null;
  /** Secondary Server Address – iSNS: a list of IP addresses of the secondary iSNS servers (`dhcp.option.isns.secondary_server_addr`, IPv4) */
  readonly dhcp_option_isns_secondary_server_addr: string | null;
  /** iSNS Server Security Bitmap – iSNS: server security settings (`dhcp.option.isns.server_security_bitmap`, UINT32) */
  readonly dhcp_option_isns_server_security_bitmap: number | null;
  /** Aggressive Mode (`dhcp.option.isns.server_security_bitmap.aggressive_mode`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_aggressive_mode: boolean | null;
  /** Server Security Bitmap Enabled (`dhcp.option.isns.server_security_bitmap.enabled`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_enabled: boolean | null;
  /** IKE/IPSec (`dhcp.option.isns.server_security_bitmap.ike_ipsec_enabled`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_ike_ipsec_enabled: boolean | null;
  /** Main Mode (`dhcp.option.isns.server_security_bitmap.main_mode`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_main_mode: boolean | null;
  /** PFS (`dhcp.option.isns.server_security_bitmap.pfs`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_pfs: boolean | null;
  /** Reserved Flags (`dhcp.option.isns.server_security_bitmap.reserved`, UINT16) */
  readonly dhcp_option_isns_server_security_bitmap_reserved: number | null;
  /** Transport Mode (`dhcp.option.isns.server_security_bitmap.transport_mode`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_transport_mode: boolean | null;
  /** Tunnel Mode (`dhcp.option.isns.server_security_bitmap.tunnel_mode`, BOOLEAN) */
  readonly dhcp_option_isns_server_security_bitmap_tunnel_mode: boolean | null;
  /** Length – DHCP/BOOTP option length (`dhcp.option.length`, UINT8) */
  readonly dhcp_option_length: number | null;
  /** Log Server – Option 7: Log Server (`dhcp.option.log_server`, IPv4) */
  readonly dhcp_option_log_server: string | null;
  /** LoST Server Domain Name – Option 137: LoST Server Domain Name (`dhcp.option.lost_server_domain_name`, STRINGZ) */
  readonly dhcp_option_lost_server_domain_name: string | null;
  /** LPR Server – Option 9: LPR Server (`dhcp.option.lpr_server`, IPv4) */
  readonly dhcp_option_lpr_server: string | null;
  /** Mask Supplier – Option 30: Mask Supplier (`dhcp.option.mask_supplier`, BOOLEAN) */
  readonly dhcp_option_mask_supplier: boolean | null;
  /** Maximum Datagram Reassembly Size – Option 22: Maximum Datagram Reassembly Size (`dhcp.option.max_datagram_reassembly_size`, UINT16) */
  readonly dhcp_option_max_datagram_reassembly_size: number | null;
  /** Merit Dump File – Option 14: Merit Dump File (`dhcp.option.merit_dump_file`, STRINGZ) */
  readonly dhcp_option_merit_dump_file: string | null;
  /** Message – Option 56: Option message (`dhcp.option.message`, STRINGZ) */
  readonly dhcp_option_message: string | null;
  /** Mobile IP Home Agent – Option 68: Mobile IP Home Agent (`dhcp.option.mobile_ip_home_agent`, IPv4) */
  readonly dhcp_option_mobile_ip_home_agent: string | null;
  /** MUDURL – Option 161: MUDURL (`dhcp.option.mudurl`, STRING) */
  readonly dhcp_option_mudurl: string | null;
  /** Name Server – Option 5: Name Server (`dhcp.option.name_server`, IPv4) */
  readonly dhcp_option_name_server: string | null;
  /** NetBIOS over TCP/IP Datagram Distribution Name Server – Option 45: NetBIOS over TCP/IP Datagram Distribution Name Server (`dhcp.option.netbios_over_tcpip_dd_name_server`, IPv4) */
  readonly dhcp_option_netbios_over_tcpip_dd_name_server: string | null;
  /** NetBIOS over TCP/IP Name Server – Option 44: NetBIOS over TCP/IP Name Server (`dhcp.option.netbios_over_tcpip_name_server`, IPv4) */
  readonly dhcp_option_netbios_over_tcpip_name_server: string | null;
  /** NetBIOS over TCP/IP Node Type – Option 46: NetBIOS over TCP/IP Node Type (`dhcp.option.netbios_over_tcpip_node_type`, UINT8) */
  readonly dhcp_option_netbios_over_tcpip_node_type: number | null;
  /** NetBIOS over TCP/IP Scope – Option 47: NetBIOS over TCP/IP Scope (`dhcp.option.netbios_over_tcpip_scope`, STRINGZ) */
  readonly dhcp_option_netbios_over_tcpip_scope: string | null;
  /** NetInfo Parent Server Address – Option 112: NetInfo Parent Server Address (`dhcp.option.netinfo_parent_server_address`, IPv4) */
  readonly dhcp_option_netinfo_parent_server_address: string | null;
  /** NetInfo Parent Server Tag – Option 113: NetInfo Parent Server Tag (`dhcp.option.netinfo_parent_server_tag`, STRINGZ) */
  readonly dhcp_option_netinfo_parent_server_tag: string | null;
  /** Network Information Service Domain – Option 40: Network Information Service Domain (`dhcp.option.nis_domain`, STRINGZ) */
  readonly dhcp_option_nis_domain: string | null;
  /** Network Information Service+ Domain – Option 64: Network Information Service+ Domain (`dhcp.option.nis_plus_domain`, STRINGZ) */
  readonly dhcp_option_nis_plus_domain: string | null;
  /** Network Information Service+ Server – Option 65: Network Information Service+ Server (`dhcp.option.nis_plus_server`, IPv4) */
  readonly dhcp_option_nis_plus_server: string | null;
  /** Network Information Service Server – Option 41: Network Information Service Server (`dhcp.option.nis_server`, IPv4) */
  readonly dhcp_option_nis_server: string | null;
  /** NNTP Server – Option 71: NNTP Server (`dhcp.option.nntp_server`, IPv4) */
  readonly dhcp_option_nntp_server: string | null;
  /** Non-Local Source Routing – Option 20: Non-Local Source Routing (`dhcp.option.non_local_source_routing`, BOOLEAN) */
  readonly dhcp_option_non_local_source_routing: boolean | null;
  /** Non standard compliant option data (`dhcp.option.nonstd_data`, NONE) */
  readonly dhcp_option_nonstd_data: boolean | null;
  /** Novell Directory Services Context – Option 87: Novell Directory Services Context (`dhcp.option.novell_ds_context`, STRINGZ) */
  readonly dhcp_option_novell_ds_context: string | null;
  /** Novell Directory Services Tree Name – Option 86: Novell Directory Services Tree Name (`dhcp.option.novell_ds_tree_name`, STRINGZ) */
  readonly dhcp_option_novell_ds_tree_name: string | null;
  /** IP Address – Option 85: Novell Directory Services Servers IP Address (`dhcp.option.novell_dss.ip`, IPv4) */
  readonly dhcp_option_novell_dss_ip: string | null;
  /** Novell Directory Services Servers String – Option 85: Novell Directory Services Servers String (`dhcp.option.novell_dss.string`, STRINGZ) */
  readonly dhcp_option_novell_dss_string: string | null;
  /** Novell/Netware IP domain – Option 62: Novell/Netware IP domain (`dhcp.option.novell_netware_ip_domain`, STRINGZ) */
  readonly dhcp_option_novell_netware_ip_domain: string | null;
  /** Autoretries – Option 63:8 Autoretries (`dhcp.option.novell_options.autoretries`, UINT8) */
  readonly dhcp_option_novell_options_autoretries: number | null;
  /** Autoretry delay, sec – Option 63:9 Autoretry delay, sec (`dhcp.option.novell_options.autoretry_delay`, UINT8) */
  readonly dhcp_option_novell_options_autoretry_delay: number | null;
  /** Broadcast for nearest Netware server – Option 63:5 Broadcast for nearest Netware server (`dhcp.option.novell_options.broadcast`, BOOLEAN) */
  readonly dhcp_option_novell_options_broadcast: boolean | null;
  /** Nearest NWIP server – Option 63:7 Nearest NWIP server (`dhcp.option.novell_options.nearest_nwip_server`, IPv4) */
  readonly dhcp_option_novell_options_nearest_nwip_server: string | null;
  /** Preferred DSS server – Option 63:6 Preferred DSS server (`dhcp.option.novell_options.preferred_dss_server`, IPv4) */
  readonly dhcp_option_novell_options_preferred_dss_server: string | null;
  /** Primary DSS – Option 63:11 Primary DSS (`dhcp.option.novell_options.primary_dss`, IPv4) */
  readonly dhcp_option_novell_options_primary_dss: string | null;
  /** Option 63 Suboption – Option 63: Suboption (`dhcp.option.novell_options.suboption`, UINT8) */
  readonly dhcp_option_novell_options_suboption: number | null;
  /** Broadcast for nearest Netware server – Option 63:10 Broadcast for nearest Netware server (`dhcp.option.novell_options.support_netware_v1_1`, BOOLEAN) */
  readonly dhcp_option_novell_options_support_netware_v1_1: boolean | null;
  /** Value – Option 63: Suboption value (`dhcp.option.novell_options.value`, BYTES) */
  readonly dhcp_option_novell_options_value: string | null;
  /** Value – Option 63: Suboption IP address (`dhcp.option.novell_options.value.address`, IPv4) */
  readonly dhcp_option_novell_options_value_address: string | null;
  /** Value – Option 63: Suboption Boolean value (`dhcp.option.novell_options.value.bool`, BOOLEAN) */
  readonly dhcp_option_novell_options_value_bool: boolean | null;
  /** Value – Option 63: Suboption 8-bit value (`dhcp.option.novell_options.value.uint`, UINT8) */
  readonly dhcp_option_novell_options_value_uint: number | null;
  /** Network Time Protocol Server – Option 42: Network Time Protocol Server (`dhcp.option.ntp_server`, IPv4) */
  readonly dhcp_option_ntp_server: string | null;
  /** Unknown tag (`dhcp.option.option.vi.cl.tag_unknown`, NONE) */
  readonly dhcp_option_option_vi_cl_tag_unknown: boolean | null;
  /** Option Overload – Option 52: Option Overload (`dhcp.option.option_overload`, UINT8) */
  readonly dhcp_option_option_overload: number | null;
  /** file overload end option missing (`dhcp.option.option_overload.file_end_missing`, NONE) */
  readonly dhcp_option_option_overload_file_end_missing: boolean | null;
  /** sname overload end option missing (`dhcp.option.option_overload.sname_end_missing`, NONE) */
  readonly dhcp_option_option_overload_sname_end_missing: boolean | null;
  /** Padding – Option 0: Padding (`dhcp.option.padding`, BYTES) */
  readonly dhcp_option_padding: string | null;
  /** PAA IPv4 Address – Protocol for Carrying Authentication for Network Access (PANA) Authentication Agents IPv4 Address (`dhcp.option.pana_agent`, IPv4) */
  readonly dhcp_option_pana_agent: string | null;
  /** Parse error (`dhcp.option.parse_err`, NONE) */
  readonly dhcp_option_parse_err: boolean | null;
  /** Path MTU Aging Timeout – Option 24: Path MTU Aging Timeout (`dhcp.option.path_mtu_aging_timeout`, UINT32) */
  readonly dhcp_option_path_mtu_aging_timeout: number | null;
  /** Path MTU Plateau Table Item – Option 25: Path MTU Plateau Table Item (`dhcp.option.path_mtu_plateau_table_item`, UINT16) */
  readonly dhcp_option_path_mtu_plateau_table_item: number | null;
  /** List-Length – Port Control Protocol (PCP) List Length (`dhcp.option.pcp.list_length`, UINT8) */
  readonly dhcp_option_pcp_list_length: number | null;
  /** PCP Server – Port Control Protocol (PCP) Server (`dhcp.option.pcp.server`, IPv4) */
  readonly dhcp_option_pcp_server: string | null;
  /** Perform Mask Discovery – Option 29: Perform Mask Discovery (`dhcp.option.perform_mask_discovery`, BOOLEAN) */
  readonly dhcp_option_perform_mask_discovery: boolean | null;
  /** Perform Router Discover – Option 31: Perform Router Discover (`dhcp.option.perform_router_discover`, BOOLEAN) */
  readonly dhcp_option_perform_router_discover: boolean | null;
  /** IP Address – Option 21: IP address (`dhcp.option.policy_filter.ip`, IPv4) */
  readonly dhcp_option_policy_filter_ip: string | null;
  /** Subnet Mask – Option 21: Subnet Mask (`dhcp.option.policy_filter.subnet_mask`, IPv4) */
  readonly dhcp_option_policy_filter_subnet_mask: string | null;
  /** POP3 Server – Option 70: POP3 Server (`dhcp.option.pop3_server`, IPv4) */
  readonly dhcp_option_pop3_server: string | null;
  /** Offset – Port Set ID (PSID) offset (`dhcp.option.portparams.offset`, UINT8) */
  readonly dhcp_option_portparams_offset: number | null;
  /** PSID – Port Set ID (PSID) (`dhcp.option.portparams.psid`, BYTES) */
  readonly dhcp_option_portparams_psid: string | null;
  /** PSID-Length – Port Set ID (PSID) Length (`dhcp.option.portparams.psid_length`, UINT8) */
  readonly dhcp_option_portparams_psid_length: number | null;
  /** Private/Proxy autodiscovery – Option 252: Private/Proxy autodiscovery (`dhcp.option.private_proxy_autodiscovery`, STRINGZ) */
  readonly dhcp_option_private_proxy_autodiscovery: string | null;
  /** PXELINUX configuration file – Option 209: PXE Configuration File (`dhcp.option.pxe_config_file`, STRING) */
  readonly dhcp_option_pxe_config_file: string | null;
  /** PXELINUX path prefix – Option 210: PXE Path Prefix (`dhcp.option.pxe_path_prefix`, STRING) */
  readonly dhcp_option_pxe_path_prefix: string | null;
  /** Quotes Server – Option 8: Quotes Server (`dhcp.option.quotes_server`, IPv4) */
  readonly dhcp_option_quotes_server: string | null;
  /** Domains and networks – RDNSS Domains and networks (`dhcp.option.rdnss.domain`, STRING) */
  readonly dhcp_option_rdnss_domain: string | null;
  /** Preference – RDNSS (Recursive DNS Server) Preference (`dhcp.option.rdnss.preference`, UINT8) */
  readonly dhcp_option_rdnss_preference: number | null;
  /** Primary DNS – RDNSS Primary DNS-recursive-name-server's IPv4 address (`dhcp.option.rdnss.primary_dns`, IPv4) */
  readonly dhcp_option_rdnss_primary_dns: string | null;
  /** Reserved – RDNSS Reserved (`dhcp.option.rdnss.reserved`, UINT8) */
  readonly dhcp_option_rdnss_reserved: number | null;
  /** Secondary DNS – RDNSS Secondary DNS-recursive-name-server's IPv4 address (`dhcp.option.rdnss.secondary_dns`, IPv4) */
  readonly dhcp_option_rdnss_secondary_dns: string | null;
  /** Rebinding Time Value – Option 59: Rebinding Time Value (`dhcp.option.rebinding_time_value`, UINT32) */
  readonly dhcp_option_rebinding_time_value: number | null;
  /** Renewal Time Value – Option 58: Renewal Time Value (`dhcp.option.renewal_time_value`, UINT32) */
  readonly dhcp_option_renewal_time_value: number | null;
  /** Parameter Request List Item – Option 55: Parameter Request List Item (`dhcp.option.request_list_item`, UINT8) */
  readonly dhcp_option_request_list_item: number | null;
  /** Requested IP Address – Option 50: Requested IP Address (`dhcp.option.requested_ip_address`, IPv4) */
  readonly dhcp_option_requested_ip_address: string | null;
  /** Resource Location Server – Option 11: Resource Location Server (`dhcp.option.resource_location_server`, IPv4) */
  readonly dhcp_option_resource_location_server: string | null;
  /** Altitude – Option 123: Altitude (`dhcp.option.rfc3825.altitude`, DOUBLE) */
  readonly dhcp_option_rfc3825_altitude: number | null;
  /** Altitude resolution – Option 123: Altitude resolution (`dhcp.option.rfc3825.altitude_res`, DOUBLE) */
  readonly dhcp_option_rfc3825_altitude_res: number | null;
  /** Altitude type – Option 123: Altitude type (`dhcp.option.rfc3825.altitude_type`, UINT8) */
  readonly dhcp_option_rfc3825_altitude_type: number | null;
  /** Error – Option 123: Error (`dhcp.option.rfc3825.error`, UINT8) */
  readonly dhcp_option_rfc3825_error: number | null;
  /** Latitude – Option 123: Latitude (`dhcp.option.rfc3825.latitude`, DOUBLE) */
  readonly dhcp_option_rfc3825_latitude: number | null;
  /** Latitude resolution – Option 123: Latitude resolution (`dhcp.option.rfc3825.latitude_res`, DOUBLE) */
  readonly dhcp_option_rfc3825_latitude_res: number | null;
  /** Longitude – Option 123: Longitude (`dhcp.option.rfc3825.longitude`, DOUBLE) */
  readonly dhcp_option_rfc3825_longitude: number | null;
  /** Longitude resolution – Option 123: Longitude resolution (`dhcp.option.rfc3825.longitude_res`, DOUBLE) */
  readonly dhcp_option_rfc3825_longitude_res: number | null;
  /** Root Path – Option 17: Root Path (`dhcp.option.root_path`, STRINGZ) */
  readonly dhcp_option_root_path: string | null;
  /** Router – Option 3: Router (`dhcp.option.router`, IPv4) */
  readonly dhcp_option_router: string | null;
  /** Router Solicitation Address – Option 32: Router Solicitation Address (`dhcp.option.router_solicitation_address`, IPv4) */
  readonly dhcp_option_router_solicitation_address: string | null;
  /** SIP Server Address – Option 120: SIP Server Address (`dhcp.option.sip_server.address`, IPv4) */
  readonly dhcp_option_sip_server_address: string | null;
  /** SIP Server Encoding – Option 120: SIP Server encoding (`dhcp.option.sip_server.encoding`, UINT8) */
  readonly dhcp_option_sip_server_encoding: number | null;
  /** SIP Server Name – Option 120: SIP Server Name (`dhcp.option.sip_server.name`, STRINGZ) */
  readonly dhcp_option_sip_server_name: string | null;
  /** For the data, please refer to last option 120 – Option 120: For the data, please refer to last option 120 (`dhcp.option.sip_server.refer_last_option`, STRINGZ) */
  readonly dhcp_option_sip_server_refer_last_option: string | null;
  /** Encoding Long Options detected (RFC 3396) – Option 120: Encoding Long Options detected (RFC 3396) (`dhcp.option.sip_server.rfc_3396_detected`, STRINGZ) */
  readonly dhcp_option_sip_server_rfc_3396_detected: string | null;
  /** RFC 3361 defines only 0 and 1 for Encoding byte (`dhcp.option.sip_server_address.encoding`, NONE) */
  readonly dhcp_option_sip_server_address_encoding: boolean | null;
  /** IP Address – Option 78: SLPDA Address (`dhcp.option.slp_directory_agent.slpda_address`, IPv4) */
  readonly dhcp_option_slp_directory_agent_slpda_address: string | null;
  /** Value – Option 78: SLPDA Value (`dhcp.option.slp_directory_agent.value`, UINT8) */
  readonly dhcp_option_slp_directory_agent_value: number | null;
  /** SLP Service Scope – Option 79: SLP Service Scope (`dhcp.option.slp_service_scope.string`, STRINGZ) */
  readonly dhcp_option_slp_service_scope_string: string | null;
  /** Value – Option 79: SLP Service Scope Value (`dhcp.option.slp_service_scope.value`, UINT8) */
  readonly dhcp_option_slp_service_scope_value: number | null;
  /** SMTP Server – Option 69: SMTP Server (`dhcp.option.smtp_server`, IPv4) */
  readonly dhcp_option_smtp_server: string | null;
  /** Destination IP Address – Option 33: Destination IP address (`dhcp.option.static_route.ip`, IPv4) */
  readonly dhcp_option_static_route_ip: string | null;
  /** Destination Router – Option 33: Destination Router (`dhcp.option.static_route.router`, IPv4) */
  readonly dhcp_option_static_route_router: string | null;
  /** StreetTalk Directory Assistance Server – Option 76: StreetTalk Directory Assistance Server (`dhcp.option.streettalk_da_server`, IPv4) */
  readonly dhcp_option_streettalk_da_server: string | null;
  /** StreetTalk Server – Option 75: StreetTalk Server (`dhcp.option.streettalk_server`, IPv4) */
  readonly dhcp_option_streettalk_server: string | null;
  /** Subnet Mask – Option 1: Subnet Mask (`dhcp.option.subnet_mask`, IPv4) */
  readonly dhcp_option_subnet_mask: string | null;
  /** Subnet Selection Option – Option 118: Subnet Selection Option (`dhcp.option.subnet_selection_option`, IPv4) */
  readonly dhcp_option_subnet_selection_option: string | null;
  /** Length – Suboption length (`dhcp.option.suboption_length`, UINT8) */
  readonly dhcp_option_suboption_length: number | null;
  /** Swap Server – Option 16: Swap Server (`dhcp.option.swap_server`, IPv4) */
  readonly dhcp_option_swap_server: string | null;
  /** TCP Default TTL – Option 37: TCP Default TTL (`dhcp.option.tcp_default_ttl`, UINT8) */
  readonly dhcp_option_tcp_default_ttl: number | null;
  /** TCP Keepalive Garbage – Option 39: TCP Keepalive Garbage (`dhcp.option.tcp_keepalive_garbage`, BOOLEAN) */
  readonly dhcp_option_tcp_keepalive_garbage: boolean | null;
  /** TCP Keepalive Interval – Option 38: TCP Keepalive Interval (`dhcp.option.tcp_keepalive_interval`, UINT32) */
  readonly dhcp_option_tcp_keepalive_interval: number | null;
  /** TFTP Server Address – Option 150: TFTP Server Address (`dhcp.option.tftp_server_address`, IPv4) */
  readonly dhcp_option_tftp_server_address: string | null;
  /** TFTP Server Name – Option 66: TFTP Server Name (`dhcp.option.tftp_server_name`, STRINGZ) */
  readonly dhcp_option_tftp_server_name: string | null;
  /** Time Offset – Option 2: Time Offset (`dhcp.option.time_offset`, INT32) */
  readonly dhcp_option_time_offset: number | null;
  /** Time Server – Option 4: Time Server (`dhcp.option.time_server`, IPv4) */
  readonly dhcp_option_time_server: string | null;
  /** Trailer Encapsulation – Option 34: Trailer Encapsulation (`dhcp.option.trailer_encapsulation`, BOOLEAN) */
  readonly dhcp_option_trailer_encapsulation: boolean | null;
  /** Option – DHCP/BOOTP option type (`dhcp.option.type`, UINT8) */
  readonly dhcp_option_type: number | null;
  /** TZ PCode – Option 100: TZ PCode (`dhcp.option.tz_pcode`, STRING) */
  readonly dhcp_option_tz_pcode: string | null;
  /** TZ TCode – Option 101: TZ TCode (`dhcp.option.tz_tcode`, STRING) */
  readonly dhcp_option_tz_tcode: string | null;
  /** Instance of User Class (`dhcp.option.user_class`, UINT8) */
  readonly dhcp_option_user_class: number | null;
  /** User Class Data – Data of User Class Instance (`dhcp.option.user_class.data`, BYTES) */
  readonly dhcp_option_user_class_data: string | null;
  /** User Class Length – Length of User Class Instance (`dhcp.option.user_class.length`, UINT8) */
  readonly dhcp_option_user_class_length: number | null;
  /** User Class Data (Text) – Text of User Class Instance (`dhcp.option.user_class.text`, STRING) */
  readonly dhcp_option_user_class_text: string | null;
  /** Value – DHCP/BOOTP option value (`dhcp.option.value`, BYTES) */
  readonly dhcp_option_value: string | null;
  /** Value – IP address DHCP/BOOTP option value (`dhcp.option.value.address`, IPv4) */
  readonly dhcp_option_value_address: string | null;
  /** Value – Boolean DHCP/BOOTP option value (`dhcp.option.value.bool`, BOOLEAN) */
  readonly dhcp_option_value_bool: boolean | null;
  /** Value – 32-bit DHCP/BOOTP option value (`dhcp.option.value.int`, INT32) */
  readonly dhcp_option_value_int: number | null;
  /** Value – Z-String DHCP/BOOTP option value (`dhcp.option.value.string`, STRINGZ) */
  readonly dhcp_option_value_string: string | null;
  /** Value – 8-bit DHCP/BOOTP option value (`dhcp.option.value.uint`, UINT8) */
  readonly dhcp_option_value_uint: number | null;
  /** Unknown (`dhcp.option.vendor.aerohive.unknown`, BYTES) */
  readonly dhcp_option_vendor_aerohive_unknown: string | null;
  /** HM FQDN – Hive Manager NG FQDN (`dhcp.option.vendor.aerohive.xiqhostname`, STRING) */
  readonly dhcp_option_vendor_aerohive_xiqhostname: string | null;
  /** HM IP – Hive Manager NG IP address (`dhcp.option.vendor.aerohive.xiqipaddress`, IPv4) */
  readonly dhcp_option_vendor_aerohive_xiqipaddress: string | null;
  /** Application Type – Option 43:Alcatel 66 Application Type (`dhcp.option.vendor.alu.app_type`, UINT8) */
  readonly dhcp_option_vendor_alu_app_type: number | null;
  /** Alcatel End – Option 43:Alcatel 255 End (`dhcp.option.vendor.alu.end`, UINT8) */
  readonly dhcp_option_vendor_alu_end: number | null;
  /** Padding – Option 43:Alcatel 0 Padding (`dhcp.option.vendor.alu.padding`, UINT8) */
  readonly dhcp_option_vendor_alu_padding: number | null;
  /** SIP URL – Option 43:Alcatel 67 SIP URL (`dhcp.option.vendor.alu.sip_url`, STRING) */
  readonly dhcp_option_vendor_alu_sip_url: string | null;
  /** Option 43 Suboption – Option 43:Alcatel Suboption (`dhcp.option.vendor.alu.suboption`, UINT8) */
  readonly dhcp_option_vendor_alu_suboption: number | null;
  /** Spatial Redundancy TFTP1 – Option 43:Alcatel 64 Spatial Redundancy TFTP1 (`dhcp.option.vendor.alu.tftp1`, IPv4) */
  readonly dhcp_option_vendor_alu_tftp1: string | null;
  /** Spatial Redundancy TFTP2 – Option 43:Alcatel 65 Spatial Redundancy TFTP2 (`dhcp.option.vendor.alu.tftp2`, IPv4) */
  readonly dhcp_option_vendor_alu_tftp2: string | null;
  /** Voice VLAN ID – Option 43:Alcatel 58 Voice VLAN ID (`dhcp.option.vendor.alu.vid`, UINT16) */
  readonly dhcp_option_vendor_alu_vid: number | null;
  /** Aruba Controller IP – Address IP of Aruba controller (`dhcp.option.vendor.arubaap.controllerip`, STRING) */
  readonly dhcp_option_vendor_arubaap_controllerip: string | null;
  /** Aruba Instant AP – nameorg,amp-ip-address,password (`dhcp.option.vendor.arubaiap`, STRING) */
  readonly dhcp_option_vendor_arubaiap: string | null;
  /** AMP IP Address – Address IP of Airwave server (AMP) (`dhcp.option.vendor.arubaiap.amp_ip`, STRING) */
  readonly dhcp_option_vendor_arubaiap_amp_ip: string | null;
  /** Name Organisation (`dhcp.option.vendor.arubaiap.name_org`, STRING) */
  readonly dhcp_option_vendor_arubaiap_name_org: string | null;
  /** Password – Password for Instant AP Airwave server (AMP) (`dhcp.option.vendor.arubaiap.password`, STRING) */
  readonly dhcp_option_vendor_arubaiap_password: string | null;
  /** Private/Avaya IP Telephone – Option 242: Private/Avaya IP Telephone (`dhcp.option.vendor.avaya`, STRINGZ) */
  readonly dhcp_option_vendor_avaya: string | null;
  /** DOT1X – Option 242: DOT1X (802.1X Supplicant operation mode) (`dhcp.option.vendor.avaya.dot1x`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_dot1x: string | null;
  /** HTTPDIR – Option 242: HTTPDIR (Path to configuration files) (`dhcp.option.vendor.avaya.httpdir`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_httpdir: string | null;
  /** HTTPSRVR – Option 242: HTTPSRVR (HTTP server(s) to download configuration) (`dhcp.option.vendor.avaya.httpsrvr`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_httpsrvr: string | null;
  /** ICMPDU – Option 242: ICMPDU (ICMP Destination Unreachable processing) (`dhcp.option.vendor.avaya.icmpdu`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_icmpdu: string | null;
  /** ICMPRED – Option 242: ICMPRED (ICMP Redirect handling) (`dhcp.option.vendor.avaya.icmpred`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_icmpred: string | null;
  /** L2Q – Option 242: L2Q (Controls 802.1Q tagging) (`dhcp.option.vendor.avaya.l2q`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_l2q: string | null;
  /** L2QVLAN – Option 242: L2QVLAN (VLAN ID) (`dhcp.option.vendor.avaya.l2qvlan`, INT32) */
  readonly dhcp_option_vendor_avaya_l2qvlan: number | null;
  /** Option 242 (L2QVLAN) invalid (`dhcp.option.vendor.avaya.l2qvlan.invalid`, NONE) */
  readonly dhcp_option_vendor_avaya_l2qvlan_invalid: boolean | null;
  /** LOGLOCAL – Option 242: LOGLOCAL (Log level) (`dhcp.option.vendor.avaya.loglocal`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_loglocal: string | null;
  /** MCIPADD – Option 242: MCIPADD (List of CM server(s)) (`dhcp.option.vendor.avaya.mcipadd`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_mcipadd: string | null;
  /** PHY1STAT – Option 242: PHY1STAT (Interface configuration) (`dhcp.option.vendor.avaya.phy1stat`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_phy1stat: string | null;
  /** PHY2STAT – Option 242: PHY2STAT (Interface configuration) (`dhcp.option.vendor.avaya.phy2stat`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_phy2stat: string | null;
  /** PROCPSWD – Option 242: PROCPSWD (Security string used to access local procedures) (`dhcp.option.vendor.avaya.procpswd`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_procpswd: string | null;
  /** PROCSTAT – Option 242: PROCSTAT (Local (dialpad) Administrative access) (`dhcp.option.vendor.avaya.procstat`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_procstat: string | null;
  /** SNMPADD – Option 242: SNMPADD (Allowable source IP Address(es) for SNMP queries) (`dhcp.option.vendor.avaya.snmpadd`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_snmpadd: string | null;
  /** SNMPSTRING – Option 242: SNMPSTRING (SNMP community string) (`dhcp.option.vendor.avaya.snmpstring`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_snmpstring: string | null;
  /** STATIC – Option 242: STATIC (Static programming override flag) (`dhcp.option.vendor.avaya.static`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_static: string | null;
  /** TLSSRVR – Option 242: TLSSRVR (HTTPS server(s) to download configuration) (`dhcp.option.vendor.avaya.tlssrvr`, STRINGZ) */
  readonly dhcp_option_vendor_avaya_tlssrvr: string | null;
  /** VLANTEST – Option 242: VLANTEST (Timeout in seconds) (`dhcp.option.vendor.avaya.vlantest`, INT32) */
  readonly dhcp_option_vendor_avaya_vlantest: number | null;
  /** Option 242 (avaya vlantest) invalid (`dhcp.option.vendor.avaya.vlantest.invalid`, NONE) */
  readonly dhcp_option_vendor_avaya_vlantest_invalid: boolean | null;
  /** Boot Image Attributes Filter List (`dhcp.option.vendor.bsdp.attributes_filter_list`, BYTES) */
  readonly dhcp_option_vendor_bsdp_attributes_filter_list: string | null;
  /** Boot Image Attribute (`dhcp.option.vendor.bsdp.boot_image.attribute`, UINT16) */
  readonly dhcp_option_vendor_bsdp_boot_image_attribute: number | null;
  /** Install – Boot Image Attribute Install (`dhcp.option.vendor.bsdp.boot_image.attribute.install`, UINT16) */
  readonly dhcp_option_vendor_bsdp_boot_image_attribute_install: number | null;
  /** Kind – Boot Image Attribute Kind (`dhcp.option.vendor.bsdp.boot_image.attribute.kind`, UINT16) */
  readonly dhcp_option_vendor_bsdp_boot_image_attribute_kind: number | null;
  /** Reserved – Boot Image Attribute Reserved (`dhcp.option.vendor.bsdp.boot_image.attribute.reserved`, UINT16) */
  readonly dhcp_option_vendor_bsdp_boot_image_attribute_reserved: number | null;
  /** Boot Image Description (`dhcp.option.vendor.bsdp.boot_image.desc`, BYTES) */
  readonly dhcp_option_vendor_bsdp_boot_image_desc: string | null;
  /** Boot Image Index (`dhcp.option.vendor.bsdp.boot_image.index`, UINT16) */
  readonly dhcp_option_vendor_bsdp_boot_image_index: number | null;
  /** Boot Image Name (`dhcp.option.vendor.bsdp.boot_image.name`, STRING) */
  readonly dhcp_option_vendor_bsdp_boot_image_name: string | null;
  /** Boot Image Name Length (`dhcp.option.vendor.bsdp.boot_image.name_len`, UINT8) */
  readonly dhcp_option_vendor_bsdp_boot_image_name_len: number | null;
  /** Boot Image List (`dhcp.option.vendor.bsdp.boot_image_list`, BYTES) */
  readonly dhcp_option_vendor_bsdp_boot_image_list: string | null;
  /** Boot Image List Path (`dhcp.option.vendor.bsdp.boot_image_list_path`, STRING) */
  readonly dhcp_option_vendor_bsdp_boot_image_list_path: string | null;
  /** Default Boot Image ID (`dhcp.option.vendor.bsdp.default_boot_image_id`, UINT32) */
  readonly dhcp_option_vendor_bsdp_default_boot_image_id: number | null;
  /** Message Size (`dhcp.option.vendor.bsdp.message_size`, UINT16) */
  readonly dhcp_option_vendor_bsdp_message_size: number | null;
  /** Message Type (`dhcp.option.vendor.bsdp.message_type`, UINT8) */
  readonly dhcp_option_vendor_bsdp_message_type: number | null;
  /** NetBoot 1.0 Firmware (`dhcp.option.vendor.bsdp.netboot_firmware`, NONE) */
  readonly dhcp_option_vendor_bsdp_netboot_firmware: boolean | null;
  /** Reply Port (`dhcp.option.vendor.bsdp.reply_port`, UINT16) */
  readonly dhcp_option_vendor_bsdp_reply_port: number | null;
  /** Selected Boot Image ID (`dhcp.option.vendor.bsdp.selected_boot_image_id`, UINT32) */
  readonly dhcp_option_vendor_bsdp_selected_boot_image_id: number | null;
  /** Server Identifier (`dhcp.option.vendor.bsdp.server_identifier`, IPv4) */
  readonly dhcp_option_vendor_bsdp_server_identifier: string | null;
  /** Server Priority (`dhcp.option.vendor.bsdp.server_priority`, UINT16) */
  readonly dhcp_option_vendor_bsdp_server_priority: number | null;
  /** Option 43 Suboption – Option 43:BSDP Suboption (`dhcp.option.vendor.bsdp.suboption`, UINT8) */
  readonly dhcp_option_vendor_bsdp_suboption: number | null;
  /** Version (`dhcp.option.vendor.bsdp.version`, UINT16) */
  readonly dhcp_option_vendor_bsdp_version: number | null;
  /** APIC UUID (`dhcp.option.vendor.cisco.apicuuid`, STRING) */
  readonly dhcp_option_vendor_cisco_apicuuid: string | null;
  /** Client Int (`dhcp.option.vendor.cisco.clientint`, STRING) */
  readonly dhcp_option_vendor_cisco_clientint: string | null;
  /** Fabricname (`dhcp.option.vendor.cisco.fabricname`, STRING) */
  readonly dhcp_option_vendor_cisco_fabricname: string | null;
  /** Model (`dhcp.option.vendor.cisco.model`, STRING) */
  readonly dhcp_option_vendor_cisco_model: string | null;
  /** Node ID (`dhcp.option.vendor.cisco.nodeid`, UINT32) */
  readonly dhcp_option_vendor_cisco_nodeid: number | null;
  /** SerialNo (`dhcp.option.vendor.cisco.serialno`, STRING) */
  readonly dhcp_option_vendor_cisco_serialno: string | null;
  /** Option 43 Suboption – Option 43:AEROHIVE Suboption (`dhcp.option.vendor.cisco.suboption`, UINT8) */
  readonly dhcp_option_vendor_cisco_suboption: number | null;
  /** Unknown (`dhcp.option.vendor.cisco.unknown`, BYTES) */
  readonly dhcp_option_vendor_cisco_unknown: string | null;
  /** Unknown1 (`dhcp.option.vendor.cisco.unknown1`, UINT8) */
  readonly dhcp_option_vendor_cisco_unknown1: number | null;
  /** Unknown10 (`dhcp.option.vendor.cisco.unknown10`, UINT32) */
  readonly dhcp_option_vendor_cisco_unknown10: number | null;
  /** Unknown2 (`dhcp.option.vendor.cisco.unknown2`, UINT8) */
  readonly dhcp_option_vendor_cisco_unknown2: number | null;
  /** Unknown3 (`dhcp.option.vendor.cisco.unknown3`, UINT16) */
  readonly dhcp_option_vendor_cisco_unknown3: number | null;
  /** Unknown5 (`dhcp.option.vendor.cisco.unknown5`, UINT8) */
  readonly dhcp_option_vendor_cisco_unknown5: number | null;
  /** Unknown6 (`dhcp.option.vendor.cisco.unknown6`, UINT8) */
  readonly dhcp_option_vendor_cisco_unknown6: number | null;
  /** Address Realm – Option 43:CL 11 Address Realm (`dhcp.option.vendor.cl.address_realm`, UINT8) */
  readonly dhcp_option_vendor_cl_address_realm: number | null;
  /** Boot ROM version – Option 43:CL 7 Boot ROM version (`dhcp.option.vendor.cl.boot_rom_version`, STRINGZ) */
  readonly dhcp_option_vendor_cl_boot_rom_version: string | null;
  /** CableCARD Capability – Option 43:CL 52 CableCARD Capability (`dhcp.option.vendor.cl.cablecard_capability`, BYTES) */
  readonly dhcp_option_vendor_cl_cablecard_capability: string | null;
  /** CM/PS Firmware Revision – Option 43:CL 13 CM/PS Firmware Revision (`dhcp.option.vendor.cl.cm_ps_firmware_revision`, STRINGZ) */
  readonly dhcp_option_vendor_cl_cm_ps_firmware_revision: string | null;
  /** CM/PS System Description – Option 43:CL 12 CM/PS System Description (`dhcp.option.vendor.cl.cm_ps_system_desc`, STRINGZ) */
  readonly dhcp_option_vendor_cl_cm_ps_system_desc: string | null;
  /** Correlation ID – Option 43: CL 32 Correlation ID (`dhcp.option.vendor.cl.correlation_ID`, UINT32) */
  readonly dhcp_option_vendor_cl_correlation_ID: number | null;
  /** Device Identification (CA) – Option 43:CL 53 Device Identification (CA) (`dhcp.option.vendor.cl.device_id_ca`, BYTES) */
  readonly dhcp_option_vendor_cl_device_id_ca: string | null;
  /** Device Identification (X.509) – Option 43:CL 54 Device Identification (X.509) (`dhcp.option.vendor.cl.device_id_x509`, STRINGZ) */
  readonly dhcp_option_vendor_cl_device_id_x509: string | null;
  /** Device Type – Option 43:CL 2 Device Type (`dhcp.option.vendor.cl.device_type`, STRINGZ) */
  readonly dhcp_option_vendor_cl_device_type: string | null;
  /** CL End – Option 43:CL 255 End (`dhcp.option.vendor.cl.end`, UINT8) */
  readonly dhcp_option_vendor_cl_end: number | null;
  /** eSafe Config File Devices – Option 43:CL 15 eSafe Config File Devices (`dhcp.option.vendor.cl.esafe_config_file_devices`, STRINGZ) */
  readonly dhcp_option_vendor_cl_esafe_config_file_devices: string | null;
  /** eSAFE Types – Option 43:CL 3 eSAFE Types (`dhcp.option.vendor.cl.esafe_type`, STRINGZ) */
  readonly dhcp_option_vendor_cl_esafe_type: string | null;
  /** Firewall Policy File Version – Option 43:CL 14 Firewall Policy File Version (`dhcp.option.vendor.cl.firewall_policy_file_version`, STRINGZ) */
  readonly dhcp_option_vendor_cl_firewall_policy_file_version: string | null;
  /** Hardware Version – Option 43:CL 5 Hardware Version (`dhcp.option.vendor.cl.hardware_version`, STRINGZ) */
  readonly dhcp_option_vendor_cl_hardware_version: string | null;
  /** Model Number – Option 43:CL 9 Model Number (`dhcp.option.vendor.cl.model_number`, STRINGZ) */
  readonly dhcp_option_vendor_cl_model_number: string | null;
  /** MTA MAC Address – Option 43:CL 31 MTA MAC Address (`dhcp.option.vendor.cl.mta_mac_address`, ETHER) */
  readonly dhcp_option_vendor_cl_mta_mac_address: string | null;
  /** Organizationally Unique Identifier – Option 43:CL 8 Organizationally Unique Identifier (`dhcp.option.vendor.cl.oui_bytes`, BYTES) */
  readonly dhcp_option_vendor_cl_oui_bytes: string | null;
  /** Organizationally Unique Identifier – Option 43:CL 8 Organizationally Unique Identifier (`dhcp.option.vendor.cl.oui_string`, STRINGZ) */
  readonly dhcp_option_vendor_cl_oui_string: string | null;
  /** Padding – Option 43:CL 0 Padding (`dhcp.option.vendor.cl.padding`, UINT8) */
  readonly dhcp_option_vendor_cl_padding: number | null;
  /** Serial Number – Option 43:CL 4 Serial Number (`dhcp.option.vendor.cl.serial_number`, STRINGZ) */
  readonly dhcp_option_vendor_cl_serial_number: string | null;
  /** Software Version – Option 43:CL 6 Software Version (`dhcp.option.vendor.cl.software_version`, STRINGZ) */
  readonly dhcp_option_vendor_cl_software_version: string | null;
  /** Option 43 Suboption – Option 43:CL Suboption (`dhcp.option.vendor.cl.suboption`, UINT8) */
  readonly dhcp_option_vendor_cl_suboption: number | null;
  /** Suboption Request List – Option 43:CL 1 Suboption Request List (`dhcp.option.vendor.cl.suboption_request_list`, STRINGZ) */
  readonly dhcp_option_vendor_cl_suboption_request_list: string | null;
  /** Vendor Name – Option 43:CL 10 Vendor Name (`dhcp.option.vendor.cl.vendor_name10`, STRINGZ) */
  readonly dhcp_option_vendor_cl_vendor_name10: string | null;
  /** Vendor Name – Option 43:CL 51 Vendor Name (`dhcp.option.vendor.cl.vendor_name51`, STRINGZ) */
  readonly dhcp_option_vendor_cl_vendor_name51: string | null;
  /** Video Security Type – Option 43:CL 18 Video Security Type (`dhcp.option.vendor.cl.video_security_tape`, STRINGZ) */
  readonly dhcp_option_vendor_cl_video_security_tape: string | null;
  /** boot item – Option 43:PXE Client 71 boot item (`dhcp.option.vendor.pxeclient.boot_item`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_boot_item: string | null;
  /** Layer (`dhcp.option.vendor.pxeclient.boot_item.layer`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_boot_item_layer: string | null;
  /** Type (`dhcp.option.vendor.pxeclient.boot_item.type`, UINT16) */
  readonly dhcp_option_vendor_pxeclient_boot_item_type: number | null;
  /** boot menu – Option 43:PXE Client 9 boot menu (`dhcp.option.vendor.pxeclient.boot_menu`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_boot_menu: string | null;
  /** Description (`dhcp.option.vendor.pxeclient.boot_menu.desc`, STRING) */
  readonly dhcp_option_vendor_pxeclient_boot_menu_desc: string | null;
  /** Length (`dhcp.option.vendor.pxeclient.boot_menu.length`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_boot_menu_length: number | null;
  /** Type (`dhcp.option.vendor.pxeclient.boot_menu.type`, UINT16) */
  readonly dhcp_option_vendor_pxeclient_boot_menu_type: number | null;
  /** boot servers – Option 43:PXE Client 8 boot servers (`dhcp.option.vendor.pxeclient.boot_servers`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_boot_servers: string | null;
  /** IP count (`dhcp.option.vendor.pxeclient.boot_servers.count`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_boot_servers_count: number | null;
  /** IP (`dhcp.option.vendor.pxeclient.boot_servers.ip`, IPv4) */
  readonly dhcp_option_vendor_pxeclient_boot_servers_ip: string | null;
  /** Type (`dhcp.option.vendor.pxeclient.boot_servers.type`, UINT16) */
  readonly dhcp_option_vendor_pxeclient_boot_servers_type: number | null;
  /** Configured – Option 43:PXE Client 192 Configured (`dhcp.option.vendor.pxeclient.configured`, BOOLEAN) */
  readonly dhcp_option_vendor_pxeclient_configured: boolean | null;
  /** credential types – Option 43:PXE Client 12 credential types (`dhcp.option.vendor.pxeclient.credential_types`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_credential_types: string | null;
  /** Discovery – Option 43:PXE Client 191 Discovery (`dhcp.option.vendor.pxeclient.discovery`, BOOLEAN) */
  readonly dhcp_option_vendor_pxeclient_discovery: boolean | null;
  /** discovery control – Option 43:PXE Client 6 discovery control (`dhcp.option.vendor.pxeclient.discovery_control`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_discovery_control: number | null;
  /** Disable Broadcast (`dhcp.option.vendor.pxeclient.discovery_control.broadcast`, BOOLEAN) */
  readonly dhcp_option_vendor_pxeclient_discovery_control_broadcast: boolean | null;
  /** Bootstrap override (`dhcp.option.vendor.pxeclient.discovery_control.bstrap`, BOOLEAN) */
  readonly dhcp_option_vendor_pxeclient_discovery_control_bstrap: boolean | null;
  /** Disable Multicast (`dhcp.option.vendor.pxeclient.discovery_control.multicast`, BOOLEAN) */
  readonly dhcp_option_vendor_pxeclient_discovery_control_multicast: boolean | null;
  /** Serverlist only (`dhcp.option.vendor.pxeclient.discovery_control.serverlist`, BOOLEAN) */
  readonly dhcp_option_vendor_pxeclient_discovery_control_serverlist: boolean | null;
  /** PXE Client End – Option 43:PXE Client 255 End (`dhcp.option.vendor.pxeclient.end`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_end: number | null;
  /** LCM Domain – Option 43:PXE Client 180 LCM Domain (`dhcp.option.vendor.pxeclient.lcm_domain`, STRINGZ) */
  readonly dhcp_option_vendor_pxeclient_lcm_domain: string | null;
  /** LCM NIC option – Option 43:PXE Client 181 LCM NIC Option (`dhcp.option.vendor.pxeclient.lcm_nic_option`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_lcm_nic_option: string | null;
  /** LCM Serial Number – Option 43:PXE Client 194 LCM Serial Number (`dhcp.option.vendor.pxeclient.lcm_serial`, STRINGZ) */
  readonly dhcp_option_vendor_pxeclient_lcm_serial: string | null;
  /** LCM Server Name – Option 43:PXE Client 179 LCM Server (`dhcp.option.vendor.pxeclient.lcm_server`, STRINGZ) */
  readonly dhcp_option_vendor_pxeclient_lcm_server: string | null;
  /** LCM Version – Option 43:PXE Client 193 LCM Version (`dhcp.option.vendor.pxeclient.lcm_version`, UINT32) */
  readonly dhcp_option_vendor_pxeclient_lcm_version: number | null;
  /** LCM Workgroup – Option 43:PXE Client 190 LCM Workgroup (`dhcp.option.vendor.pxeclient.lcm_workgroup`, STRINGZ) */
  readonly dhcp_option_vendor_pxeclient_lcm_workgroup: string | null;
  /** menu prompt – Option 43:PXE Client 10 menu prompt (`dhcp.option.vendor.pxeclient.menu_prompt`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_menu_prompt: string | null;
  /** Prompt (`dhcp.option.vendor.pxeclient.menu_prompt.prompt`, STRING) */
  readonly dhcp_option_vendor_pxeclient_menu_prompt_prompt: string | null;
  /** Timeout (`dhcp.option.vendor.pxeclient.menu_prompt.timeout`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_menu_prompt_timeout: number | null;
  /** mtftp client port – Option 43:PXE Client 2 mtftp client port (`dhcp.option.vendor.pxeclient.mtftp_client_port`, UINT16) */
  readonly dhcp_option_vendor_pxeclient_mtftp_client_port: number | null;
  /** mtftp delay – Option 43:PXE Client 5 mtftp delay (`dhcp.option.vendor.pxeclient.mtftp_delay`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_mtftp_delay: number | null;
  /** mtftp IP – Option 43:PXE Client 1 mtftp IP (`dhcp.option.vendor.pxeclient.mtftp_ip`, IPv4) */
  readonly dhcp_option_vendor_pxeclient_mtftp_ip: string | null;
  /** mtftp server port – Option 43:PXE Client 3 mtftp server port (`dhcp.option.vendor.pxeclient.mtftp_server_port`, UINT16) */
  readonly dhcp_option_vendor_pxeclient_mtftp_server_port: number | null;
  /** mtftp timeout – Option 43:PXE Client 4 mtftp timeout (`dhcp.option.vendor.pxeclient.mtftp_timeout`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_mtftp_timeout: number | null;
  /** multicast address – Option 43:PXE Client 7 multicast address (`dhcp.option.vendor.pxeclient.multicast_address`, IPv4) */
  readonly dhcp_option_vendor_pxeclient_multicast_address: string | null;
  /** multicast address alloc – Option 43:PXE Client 11 multicast address alloc (`dhcp.option.vendor.pxeclient.multicast_address_alloc`, BYTES) */
  readonly dhcp_option_vendor_pxeclient_multicast_address_alloc: string | null;
  /** Padding – Option 43:PXE Client 0 Padding (`dhcp.option.vendor.pxeclient.padding`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_padding: number | null;
  /** Option 43 Suboption – Option 43:PXE Client Suboption (`dhcp.option.vendor.pxeclient.suboption`, UINT8) */
  readonly dhcp_option_vendor_pxeclient_suboption: number | null;
  /** Value – Option 43: Suboption value (`dhcp.option.vendor.value`, BYTES) */
  readonly dhcp_option_vendor_value: string | null;
  /** Value – Option 43: Suboption IP address (`dhcp.option.vendor.value.address`, IPv4) */
  readonly dhcp_option_vendor_value_address: string | null;
  /** Value – Option 43: Suboption Z-String value (`dhcp.option.vendor.value.string`, STRINGZ) */
  readonly dhcp_option_vendor_value_string: string | null;
  /** Value – Option 43: Suboption 8-bit value (`dhcp.option.vendor.value.uint`, UINT8) */
  readonly dhcp_option_vendor_value_uint: number | null;
  /** vendor-class-data – Option 60: Vendor class data (`dhcp.option.vendor_class_data`, STRINGZ) */
  readonly dhcp_option_vendor_class_data: string | null;
  /** Vendor class identifier – Option 60: Vendor class identifier (`dhcp.option.vendor_class_id`, STRINGZ) */
  readonly dhcp_option_vendor_class_id: string | null;
  /** eRouter Container Option – Option 125:CL 3 eRouter Container Option (`dhcp.option.vi.cl.erouter_container_option`, BYTES) */
  readonly dhcp_option_vi_cl_erouter_container_option: string | null;
  /** Modem Capabilities – Option 125:CL 5 Modem Capabilities (`dhcp.option.vi.cl.modem_capabilities`, BYTES) */
  readonly dhcp_option_vi_cl_modem_capabilities: string | null;
  /** Option Request – Option 125:CL 1 Option Request (`dhcp.option.vi.cl.option_request`, BYTES) */
  readonly dhcp_option_vi_cl_option_request: string | null;
  /** Option 125 Suboption – Option 125:CL Suboption (`dhcp.option.vi.cl.suboption`, UINT8) */
  readonly dhcp_option_vi_cl_suboption: number | null;
  /** TFTP Server Addresses – Option 125:CL 2 TFTP Server Addresses (`dhcp.option.vi.cl.tftp_server_addresses`, IPv4) */
  readonly dhcp_option_vi_cl_tftp_server_addresses: string | null;
  /** Enterprise – Option 125: Enterprise (`dhcp.option.vi.enterprise`, UINT32) */
  readonly dhcp_option_vi_enterprise: number | null;
  /** Length – Option 125: Length (`dhcp.option.vi.length`, UINT8) */
  readonly dhcp_option_vi_length: number | null;
  /** DeviceManufacturerOUI – Option 125:TR 111 1 DeviceManufacturerOUI (`dhcp.option.vi.tr111.device_manufacturer_oui`, UINT24) */
  readonly dhcp_option_vi_tr111_device_manufacturer_oui: number | null;
  /** DeviceProductClass – Option 125:TR 111 3 DeviceProductClass (`dhcp.option.vi.tr111.device_product_class`, STRINGZ) */
  readonly dhcp_option_vi_tr111_device_product_class: string | null;
  /** DeviceSerialNumber – Option 125:TR 111 2 DeviceSerialNumber (`dhcp.option.vi.tr111.device_serial_number`, STRINGZ) */
  readonly dhcp_option_vi_tr111_device_serial_number: string | null;
  /** GatewayManufacturerOUI – Option 125:TR 111 4 GatewayManufacturerOUI (`dhcp.option.vi.tr111.gateway_manufacturer_oui`, STRINGZ) */
  readonly dhcp_option_vi_tr111_gateway_manufacturer_oui: string | null;
  /** GatewayProductClass – Option 125:TR 111 6 GatewayProductClass (`dhcp.option.vi.tr111.gateway_product_class`, STRINGZ) */
  readonly dhcp_option_vi_tr111_gateway_product_class: string | null;
  /** GatewaySerialNumber – Option 125:TR 111 5 GatewaySerialNumber (`dhcp.option.vi.tr111.gateway_serial_number`, STRINGZ) */
  readonly dhcp_option_vi_tr111_gateway_serial_number: string | null;
  /** Option 125 Suboption – Option 125:TR 111 Suboption (`dhcp.option.vi.tr111.suboption`, UINT8) */
  readonly dhcp_option_vi_tr111_suboption: number | null;
  /** Value – Option 125: Suboption value (`dhcp.option.vi.value`, BYTES) */
  readonly dhcp_option_vi_value: string | null;
  /** Value – Option 125: Suboption IP address value (`dhcp.option.vi.value.address`, IPv4) */
  readonly dhcp_option_vi_value_address: string | null;
  /** Value – Option 125: Suboption Z-String value (`dhcp.option.vi.value.string`, STRINGZ) */
  readonly dhcp_option_vi_value_string: string | null;
  /** Value – Option 125: Suboption 8-bit value (`dhcp.option.vi.value.uint`, UINT8) */
  readonly dhcp_option_vi_value_uint: number | null;
  /** CableLab Address Mode – Option 124: CableLab Address Mode (`dhcp.option.vi_class.cl_address_mode`, UINT8) */
  readonly dhcp_option_vi_class_cl_address_mode: number | null;
  /** NetInfo Parent Server Tag – Option 124: Data (`dhcp.option.vi_class.data`, STRINGZ) */
  readonly dhcp_option_vi_class_data: string | null;
  /** Enterprise – Option 124: Enterprise (`dhcp.option.vi_class.enterprise`, UINT32) */
  readonly dhcp_option_vi_class_enterprise: number | null;
  /** CableLab Address Mode – Option 124: Length (`dhcp.option.vi_class.length`, UINT8) */
  readonly dhcp_option_vi_class_length: number | null;
  /** X Window System Display Manager – Option 49: X Window System Display Manager (`dhcp.option.xwindows_system_display_manager`, IPv4) */
  readonly dhcp_option_xwindows_system_display_manager: string | null;
  /** X Window System Font Server – Option 48: X Window System Font Server (`dhcp.option.xwindows_system_font_server`, IPv4) */
  readonly dhcp_option_xwindows_system_font_server: string | null;
  /** Seconds elapsed (`dhcp.secs`, UINT16) */
  readonly dhcp_secs: number | null;
  /** Seconds elapsed appears to be encoded as little-endian (`dhcp.secs_le`, NONE) */
  readonly dhcp_secs_le: boolean | null;
  /** Server host name (`dhcp.server`, STRING) */
  readonly dhcp_server: string | null;
  /** Server name option overloaded by DHCP (`dhcp.server_name_overloaded_by_dhcp`, NONE) */
  readonly dhcp_server_name_overloaded_by_dhcp: boolean | null;
  /** ERROR, please report: Unknown subopt type handler (`dhcp.subopt.unknown_type`, NONE) */
  readonly dhcp_subopt_unknown_type: boolean | null;
  /** Invalid suboption (`dhcp.suboption_invalid`, NONE) */
  readonly dhcp_suboption_invalid: boolean | null;
  /** Message type (`dhcp.type`, UINT8) */
  readonly dhcp_type: number | null;
  /** Data (`dhcp.vendor.data`, BYTES) */
  readonly dhcp_vendor_data: string | null;
  /** CM DC Length – DOCSIS Cable Modem Device Capabilities Length (`dhcp.vendor.docsis.cm_cap_len`, UINT8) */
  readonly dhcp_vendor_docsis_cm_cap_len: number | null;
  /** Suboption (`dhcp.vendor.pc.i05_ccc.suboption`, UINT8) */
  readonly dhcp_vendor_pc_i05_ccc_suboption: number | null;
  /** Suboption (`dhcp.vendor.pc.ietf_ccc.suboption`, UINT8) */
  readonly dhcp_vendor_pc_ietf_ccc_suboption: number | null;
  /** Basic Flow (`dhcp.vendor.pktc.mdc.supp_flow.basic`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_supp_flow_basic: boolean | null;
  /** Hybrid Flow (`dhcp.vendor.pktc.mdc.supp_flow.hybrid`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_supp_flow_hybrid: boolean | null;
  /** Secure Flow (Full Secure Provisioning Flow) (`dhcp.vendor.pktc.mdc.supp_flow.secure`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_supp_flow_secure: boolean | null;
  /** PacketCable 1.5 Management Event MIB (`dhcp.vendor.pktc.mdc_cl.mib.management_event`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_management_event: boolean | null;
  /** PacketCable 1.5 MEM Extension MIB (`dhcp.vendor.pktc.mdc_cl.mib.mem_extension`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_mem_extension: boolean | null;
  /** PacketCable 1.5 MTA MIB (`dhcp.vendor.pktc.mdc_cl.mib.mta`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_mta: boolean | null;
  /** PacketCable 1.5 MTA Extension MIB (`dhcp.vendor.pktc.mdc_cl.mib.mta_extension`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_mta_extension: boolean | null;
  /** Reserved (`dhcp.vendor.pktc.mdc_cl.mib.reserved`, UINT8) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_reserved: number | null;
  /** PacketCable 1.5 Signaling MIB (`dhcp.vendor.pktc.mdc_cl.mib.signaling`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_signaling: boolean | null;
  /** PacketCable 1.5 Signaling Extension MIB (`dhcp.vendor.pktc.mdc_cl.mib.signaling_extension`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_cl_mib_signaling_extension: boolean | null;
  /** PacketCable 1.5 Management Event MIB (`dhcp.vendor.pktc.mdc_euro.mib.management_event`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_management_event: boolean | null;
  /** PacketCable 1.5 MEM Extension MIB (`dhcp.vendor.pktc.mdc_euro.mib.mem_extension`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_mem_extension: boolean | null;
  /** PacketCable 1.5 MTA MIB (`dhcp.vendor.pktc.mdc_euro.mib.mta`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_mta: boolean | null;
  /** PacketCable 1.5 MTA Extension MIB (`dhcp.vendor.pktc.mdc_euro.mib.mta_extension`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_mta_extension: boolean | null;
  /** Reserved (`dhcp.vendor.pktc.mdc_euro.mib.reserved`, UINT8) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_reserved: number | null;
  /** PacketCable 1.5 Signaling MIB (`dhcp.vendor.pktc.mdc_euro.mib.signaling`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_signaling: boolean | null;
  /** PacketCable 1.5 Signaling Extension MIB (`dhcp.vendor.pktc.mdc_euro.mib.signaling_extension`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_euro_mib_signaling_extension: boolean | null;
  /** IETF Management Event MIB (`dhcp.vendor.pktc.mdc_ietf.mib.management_event`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_ietf_mib_management_event: boolean | null;
  /** IETF MTA MIB (`dhcp.vendor.pktc.mdc_ietf.mib.mta`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_ietf_mib_mta: boolean | null;
  /** Reserved (`dhcp.vendor.pktc.mdc_ietf.mib.reserved`, UINT8) */
  readonly dhcp_vendor_pktc_mdc_ietf_mib_reserved: number | null;
  /** IETF Signaling MIB (`dhcp.vendor.pktc.mdc_ietf.mib.signaling`, BOOLEAN) */
  readonly dhcp_vendor_pktc_mdc_ietf_mib_signaling: boolean | null;
  /** MTA DC Length – PacketCable MTA Device Capabilities Length (`dhcp.vendor.pktc.mta_cap_len`, UINT8) */
  readonly dhcp_vendor_pktc_mta_cap_len: number | null;
  /** Type (`dhcp.vendor.pktc.mta_cap_type`, UINT16) */
  readonly dhcp_vendor_pktc_mta_cap_type: number | null;
  /** Option 125 Suboption (`dhcp.vendor.suboption`, UINT8) */
  readonly dhcp_vendor_suboption: number | null;
  /** Bootp vendor specific options (`dhcp.vendor_specific_options`, BYTES) */
  readonly dhcp_vendor_specific_options: string | null;
  /** Domain Name System (`dns`, PROTOCOL) */
  readonly dns: boolean | null;
  /** Address – Response Address (`dns.a`, IPv4) */
  readonly dns_a: string | null;
  /** Address Suffix (`dns.a6.address_suffix`, IPv6) */
  readonly dns_a6_address_suffix: string | null;
  /** Prefix len (`dns.a6.prefix_len`, UINT8) */
  readonly dns_a6_prefix_len: number | null;
  /** Prefix name (`dns.a6.prefix_name`, STRING) */
  readonly dns_a6_prefix_name: string | null;
  /** AAAA Address – AAAA Response Address (`dns.aaaa`, IPv6) */
  readonly dns_aaaa: string | null;
  /** Hostname (`dns.afsdb.hostname`, STRING) */
  readonly dns_afsdb_hostname: string | null;
  /** Subtype (`dns.afsdb.subtype`, UINT16) */
  readonly dns_afsdb_subtype: number | null;
  /** Address Family (`dns.apl.address_family`, UINT16) */
  readonly dns_apl_address_family: number | null;
  /** Address Length – in octets (`dns.apl.afdlength`, UINT8) */
  readonly dns_apl_afdlength: number | null;
  /** Address (`dns.apl.afdpart.data`, BYTES) */
  readonly dns_apl_afdpart_data: string | null;
  /** Address (`dns.apl.afdpart.ipv4`, IPv4) */
  readonly dns_apl_afdpart_ipv4: string | null;
  /** Address (`dns.apl.afdpart.ipv6`, IPv6) */
  readonly dns_apl_afdpart_ipv6: string | null;
  /** Prefix Length (`dns.apl.coded_prefix`, UINT8) */
  readonly dns_apl_coded_prefix: number | null;
  /** Negation Flag (`dns.apl.negation`, BOOLEAN) */
  readonly dns_apl_negation: boolean | null;
  /** CAA Flags (`dns.caa.flags`, UINT8) */
  readonly dns_caa_flags: number | null;
  /** Issuer Critical – Other CAs must not issue certificates (`dns.caa.flags.issuer_critical`, BOOLEAN) */
  readonly dns_caa_flags_issuer_critical: boolean | null;
  /** Report URL – URL or email address for certificate issue requests and violation reports (`dns.caa.iodef`, STRING) */
  readonly dns_caa_iodef: string | null;
  /** Issue – CA which is allowed to issue certificates (`dns.caa.issue`, STRING) */
  readonly dns_caa_issue: string | null;
  /** Issue Wildcard – CA which is allowed to issue wildcard certificates (`dns.caa.issuewild`, STRING) */
  readonly dns_caa_issuewild: string | null;
  /** Tag (`dns.caa.tag`, STRING) */
  readonly dns_caa_tag: string | null;
  /** Tag length (`dns.caa.tag_length`, UINT8) */
  readonly dns_caa_tag_length: number | null;
  /** Unknown tag (`dns.caa.unknown`, STRING) */
  readonly dns_caa_unknown: string | null;
  /** Value (`dns.caa.value`, STRING) */
  readonly dns_caa_value: string | null;
  /** Algorithm (`dns.cert.algorithm`, UINT8) */
  readonly dns_cert_algorithm: number | null;
  /** Certificate (or CRL) (`dns.cert.certificate`, BYTES) */
  readonly dns_cert_certificate: string | null;
  /** Key Tag (`dns.cert.key_tag`, UINT16) */
  readonly dns_cert_key_tag: number | null;
  /** Type (`dns.cert.type`, UINT16) */
  readonly dns_cert_type: number | null;
  /** CNAME – Response Primary Name (`dns.cname`, STRING) */
  readonly dns_cname: string | null;
  /** Additional RRs – Number of additional records in packet (`dns.count.add_rr`, UINT16) */
  readonly dns_count_add_rr: number | null;
  /** Answer RRs – Number of answers in packet (`dns.count.answers`, UINT16) */
  readonly dns_count_answers: number | null;
  /** Authority RRs – Number of authoritative records in packet (`dns.count.auth_rr`, UINT16) */
  readonly dns_count_auth_rr: number | null;
  /** Label Count – Query Label Count (`dns.count.labels`, UINT16) */
  readonly dns_count_labels: number | null;
  /** Prerequisites – Number of prerequisites in packet (`dns.count.prerequisites`, UINT16) */
  readonly dns_count_prerequisites: number | null;
  /** Questions – Number of queries in packet (`dns.count.queries`, UINT16) */
  readonly dns_count_queries: number | null;
  /** Updates – Number of updates records in packet (`dns.count.updates`, UINT16) */
  readonly dns_count_updates: number | null;
  /** Zones – Number of zones in packet (`dns.count.zones`, UINT16) */
  readonly dns_count_zones: number | null;
  /** Flags (`dns.csync.flags`, UINT16) */
  readonly dns_csync_flags: number | null;
  /** immediate (`dns.csync.flags.immediate`, BOOLEAN) */
  readonly dns_csync_flags_immediate: boolean | null;
  /** soaminimum (`dns.csync.flags.soaminimum`, BOOLEAN) */
  readonly dns_csync_flags_soaminimum: boolean | null;
  /** SOA (`dns.csync.soa`, UINT32) */
  readonly dns_csync_soa: number | null;
  /** Type Bitmap (`dns.csync.type_bitmap`, BYTES) */
  readonly dns_csync_type_bitmap: string | null;
  /** Data (`dns.data`, BYTES) */
  readonly dns_data: string | null;
  /** Deprecated opcode (`dns.depr.opc`, NONE) */
  readonly dns_depr_opc: boolean | null;
  /** DHCID Data (`dns.dhcid.rdata`, BYTES) */
  readonly dns_dhcid_rdata: string | null;
  /** Dname (`dns.dname`, STRING) */
  readonly dns_dname: string | null;
  /** Algorithm – Identifies the public key's cryptographic algorithm and determines the format of the Public Key field (`dns.dnskey.algorithm`, UINT8) */
  readonly dns_dnskey_algorithm: number | null;
  /** Flags (`dns.dnskey.flags`, UINT16) */
  readonly dns_dnskey_flags: number | null;
  /** Key Revoked (`dns.dnskey.flags.key_revoked`, BOOLEAN) */
  readonly dns_dnskey_flags_key_revoked: boolean | null;
  /** Key Signing Key – Must be zero (`dns.dnskey.flags.reserved`, UINT16) */
  readonly dns_dnskey_flags_reserved: number | null;
  /** Key Signing Key (`dns.dnskey.flags.secure_entry_point`, BOOLEAN) */
  readonly dns_dnskey_flags_secure_entry_point: boolean | null;
  /** Zone Key (`dns.dnskey.flags.zone_key`, BOOLEAN) */
  readonly dns_dnskey_flags_zone_key: boolean | null;
  /** Key id (`dns.dnskey.key_id`, UINT16) */
  readonly dns_dnskey_key_id: number | null;
  /** Protocol – Must be 3 (`dns.dnskey.protocol`, UINT8) */
  readonly dns_dnskey_protocol: number | null;
  /** Public Key (`dns.dnskey.public_key`, BYTES) */
  readonly dns_dnskey_public_key: string | null;
  /** Algorithm (`dns.ds.algorithm`, UINT8) */
  readonly dns_ds_algorithm: number | null;
  /** Digest (`dns.ds.digest`, BYTES) */
  readonly dns_ds_digest: string | null;
  /** Digest Type (`dns.ds.digest_type`, UINT8) */
  readonly dns_ds_digest_type: number | null;
  /** Key id (`dns.ds.key_id`, UINT16) */
  readonly dns_ds_key_id: number | null;
  /** DNS Stateful Operation (`dns.dso`, NONE) */
  readonly dns_dso: boolean | null;
  /** DSO TLV (`dns.dso.tlv`, NONE) */
  readonly dns_dso_tlv: boolean | null;
  /** Data (`dns.dso.tlv.data`, BYTES) */
  readonly dns_dso_tlv_data: string | null;
  /** Padding (`dns.dso.tlv.encpad.padding`, BYTES) */
  readonly dns_dso_tlv_encpad_padding: string | null;
  /** Inactivity Timeout – Inactivity Timeout (ms) (`dns.dso.tlv.keepalive.inactivity`, UINT32) */
  readonly dns_dso_tlv_keepalive_inactivity: number | null;
  /** Keepalive Interval – Keepalive Interval (ms) (`dns.dso.tlv.keepalive.interval`, UINT32) */
  readonly dns_dso_tlv_keepalive_interval: number | null;
  /** Length (`dns.dso.tlv.length`, UINT16) */
  readonly dns_dso_tlv_length: number | null;
  /** Retry Delay – Retry Delay (ms) (`dns.dso.tlv.retrydelay.retrydelay`, UINT32) */
  readonly dns_dso_tlv_retrydelay_retrydelay: number | null;
  /** Type (`dns.dso.tlv.type`, UINT16) */
  readonly dns_dso_tlv_type: number | null;
  /** EUI48 Address (`dns.eui48`, ETHER) */
  readonly dns_eui48: string | null;
  /** EUI64 Address (`dns.eui64`, EUI64) */
  readonly dns_eui64: string | null;
  /** Extraneous data (`dns.extraneous`, NONE) */
  readonly dns_extraneous: boolean | null;
  /** Extraneous Data Bytes (`dns.extraneous.data`, BYTES) */
  readonly dns_extraneous_data: string | null;
  /** Extraneous Data Length (`dns.extraneous.length`, INT32) */
  readonly dns_extraneous_length: number | null;
  /** Flags (`dns.flags`, UINT16) */
  readonly dns_flags: number | null;
  /** Answer authenticated – Was the reply data authenticated by the server? (`dns.flags.authenticated`, BOOLEAN) */
  readonly dns_flags_authenticated: boolean | null;
  /** Authoritative – Is the server is an authority for the domain? (`dns.flags.authoritative`, BOOLEAN) */
  readonly dns_flags_authoritative: boolean | null;
  /** Non-authenticated data – Is non-authenticated data acceptable? (`dns.flags.checkdisable`, BOOLEAN) */
  readonly dns_flags_checkdisable: boolean | null;
  /** Conflict – Did we receive multiple responses to a query? (`dns.flags.conflict`, BOOLEAN) */
  readonly dns_flags_conflict: boolean | null;
  /** Opcode – Operation code (`dns.flags.opcode`, UINT16) */
  readonly dns_flags_opcode: number | null;
  /** Reply code (`dns.flags.rcode`, UINT16) */
  readonly dns_flags_rcode: number | null;
  /** Recursion available – Can the server do recursive queries? (`dns.flags.recavail`, BOOLEAN) */
  readonly dns_flags_recavail: boolean | null;
  /** Recursion desired – Do query recursively? (`dns.flags.recdesired`, BOOLEAN) */
  readonly dns_flags_recdesired: boolean | null;
  /** Response – Is the message a response? (`dns.flags.response`, BOOLEAN) */
  readonly dns_flags_response: boolean | null;
  /** Tentative – Is the responder authoritative for the name, but not yet verified the uniqueness? (`dns.flags.tentative`, BOOLEAN) */
  readonly dns_flags_tentative: boolean | null;
  /** Truncated – Is the message truncated? (`dns.flags.truncated`, BOOLEAN) */
  readonly dns_flags_truncated: boolean | null;
  /** Z – Z flag (`dns.flags.z`, BOOLEAN) */
  readonly dns_flags_z: boolean | null;
  /** Altitude (`dns.gpos.altitude`, STRING) */
  readonly dns_gpos_altitude: string | null;
  /** Altitude length (`dns.gpos.altitude_length`, UINT8) */
  readonly dns_gpos_altitude_length: number | null;
  /** Latitude (`dns.gpos.latitude`, STRING) */
  readonly dns_gpos_latitude: string | null;
  /** Latitude length (`dns.gpos.latitude_length`, UINT8) */
  readonly dns_gpos_latitude_length: number | null;
  /** Longitude (`dns.gpos.longitude`, STRING) */
  readonly dns_gpos_longitude: string | null;
  /** Longitude length (`dns.gpos.longitude_length`, UINT8) */
  readonly dns_gpos_longitude_length: number | null;
  /** CPU (`dns.hinfo.cpu`, STRING) */
  readonly dns_hinfo_cpu: string | null;
  /** CPU Length (`dns.hinfo.cpu_length`, UINT8) */
  readonly dns_hinfo_cpu_length: number | null;
  /** OS (`dns.hinfo.os`, STRING) */
  readonly dns_hinfo_os: string | null;
  /** OS Length (`dns.hinfo.os_length`, UINT8) */
  readonly dns_hinfo_os_length: number | null;
  /** Host Identity Tag (`dns.hip.hit`, BYTES) */
  readonly dns_hip_hit: string | null;
  /** HIT length (`dns.hip.hit.length`, UINT8) */
  readonly dns_hip_hit_length: number | null;
  /** HIT length (`dns.hip.hit.pk.algo`, UINT8) */
  readonly dns_hip_hit_pk_algo: number | null;
  /** HIP Public Key (`dns.hip.pk`, BYTES) */
  readonly dns_hip_pk: string | null;
  /** PK length (`dns.hip.pk.length`, UINT16) */
  readonly dns_hip_pk_length: number | null;
  /** Rendezvous Server (`dns.hip.rendezvous_server`, STRING) */
  readonly dns_hip_rendezvous_server: string | null;
  /** Transaction ID – Identification of transaction (`dns.id`, UINT16) */
  readonly dns_id: number | null;
  /** ISDN Address (`dns.idsn.address`, STRING) */
  readonly dns_idsn_address: string | null;
  /** Length (`dns.idsn.length`, UINT8) */
  readonly dns_idsn_length: number | null;
  /** Sub Address (`dns.idsn.sa.address`, STRING) */
  readonly dns_idsn_sa_address: string | null;
  /** Length (`dns.idsn.sa.length`, UINT8) */
  readonly dns_idsn_sa_length: number | null;
  /** Locator32 (`dns.ilnp.l32`, IPv4) */
  readonly dns_ilnp_l32: string | null;
  /** Preference (`dns.ilnp.l32.preference`, UINT16) */
  readonly dns_ilnp_l32_preference: number | null;
  /** Locator64 (`dns.ilnp.l64`, BYTES) */
  readonly dns_ilnp_l64: string | null;
  /** Preference (`dns.ilnp.l64.preference`, UINT16) */
  readonly dns_ilnp_l64_preference: number | null;
  /** Locator FQDN (`dns.ilnp.lp`, STRING) */
  readonly dns_ilnp_lp: string | null;
  /** Preference (`dns.ilnp.lp.preference`, UINT16) */
  readonly dns_ilnp_lp_preference: number | null;
  /** NodeID (`dns.ilnp.nid`, BYTES) */
  readonly dns_ilnp_nid: string | null;
  /** Preference (`dns.ilnp.nid.preference`, UINT16) */
  readonly dns_ilnp_nid_preference: number | null;
  /** Gateway Algorithm (`dns.ipseckey.gateway_algorithm`, UINT8) */
  readonly dns_ipseckey_gateway_algorithm: number | null;
  /** DNS Gateway (`dns.ipseckey.gateway_dns`, STRING) */
  readonly dns_ipseckey_gateway_dns: string | null;
  /** IPv4 Gateway (`dns.ipseckey.gateway_ipv4`, IPv4) */
  readonly dns_ipseckey_gateway_ipv4: string | null;
  /** IPv6 Gateway (`dns.ipseckey.gateway_ipv6`, IPv6) */
  readonly dns_ipseckey_gateway_ipv6: string | null;
  /** Gateway Precedence (`dns.ipseckey.gateway_precedence`, UINT8) */
  readonly dns_ipseckey_gateway_precedence: number | null;
  /** Gateway Type (`dns.ipseckey.gateway_type`, UINT8) */
  readonly dns_ipseckey_gateway_type: number | null;
  /** Public Key (`dns.ipseckey.public_key`, BYTES) */
  readonly dns_ipseckey_public_key: string | null;
  /** Algorithm (`dns.key.algorithm`, UINT8) */
  readonly dns_key_algorithm: number | null;
  /** Flags (`dns.key.flags`, UINT16) */
  readonly dns_key_flags: number | null;
  /** Key is associated with the named entity (`dns.key.flags.associated_named_entity`, BOOLEAN) */
  readonly dns_key_flags_associated_named_entity: boolean | null;
  /** Key is associated with a user (`dns.key.flags.associated_user`, BOOLEAN) */
  readonly dns_key_flags_associated_user: boolean | null;
  /** Key allowed for authentication (`dns.key.flags.authentication`, BOOLEAN) */
  readonly dns_key_flags_authentication: boolean | null;
  /** Key allowed for confidentiality (`dns.key.flags.confidentiality`, BOOLEAN) */
  readonly dns_key_flags_confidentiality: boolean | null;
  /** Key use with IPSEC (`dns.key.flags.ipsec`, BOOLEAN) */
  readonly dns_key_flags_ipsec: boolean | null;
  /** Key use with MIME security multiparts (`dns.key.flags.mime`, BOOLEAN) */
  readonly dns_key_flags_mime: boolean | null;
  /** Key required (`dns.key.flags.required`, BOOLEAN) */
  readonly dns_key_flags_required: boolean | null;
  /** Signatory (`dns.key.flags.signatory`, UINT16) */
  readonly dns_key_flags_signatory: number | null;
  /** Key ID (`dns.key.key_id`, UINT16) */
  readonly dns_key_key_id: number | null;
  /** Protocol (`dns.key.protocol`, UINT8) */
  readonly dns_key_protocol: number | null;
  /** Public Key (`dns.key.public_key`, BYTES) */
  readonly dns_key_public_key: string | null;
  /** Buffer too short to compute a key id (`dns.key_id_buffer_too_short`, NONE) */
  readonly dns_key_id_buffer_too_short: boolean | null;
  /** Key Exchange (`dns.kx.key_exchange`, STRING) */
  readonly dns_kx_key_exchange: string | null;
  /** Preference (`dns.kx.preference`, UINT16) */
  readonly dns_kx_preference: number | null;
  /** Length – Length of DNS-over-TCP request or response (`dns.length`, UINT16) */
  readonly dns_length: number | null;
  /** Altitude (`dns.loc.altitude`, UINT32) */
  readonly dns_loc_altitude: number | null;
  /** Horizontal Precision (`dns.loc.horizontal_precision`, UINT8) */
  readonly dns_loc_horizontal_precision: number | null;
  /** Latitude (`dns.loc.latitude`, UINT32) */
  readonly dns_loc_latitude: number | null;
  /** Longitude (`dns.loc.longitude`, UINT32) */
  readonly dns_loc_longitude: number | null;
  /** Size (`dns.loc.size`, UINT8) */
  readonly dns_loc_size: number | null;
  /** Unknown data (`dns.loc.unknown_data`, BYTES) */
  readonly dns_loc_unknown_data: string | null;
  /** Version (`dns.loc.version`, UINT8) */
  readonly dns_loc_version: number | null;
  /** Vertical Precision (`dns.loc.vertical_precision`, UINT8) */
  readonly dns_loc_vertical_precision: number | null;
  /** MailBox Domaine (`dns.mb`, STRING) */
  readonly dns_mb: string | null;
  /** Mail Destination (`dns.md`, STRING) */
  readonly dns_md: string | null;
  /** Mail Forwarder (`dns.mf`, STRING) */
  readonly dns_mf: string | null;
  /** Mail Group member (`dns.mg`, STRING) */
  readonly dns_mg: string | null;
  /** Error Mailbox (`dns.minfo.e`, STRING) */
  readonly dns_minfo_e: string | null;
  /** Responsible Mailbox (`dns.minfo.r`, STRING) */
  readonly dns_minfo_r: string | null;
  /** Mail Rename domaine (`dns.mr`, STRING) */
  readonly dns_mr: string | null;
  /** Mail Exchange (`dns.mx.mail_exchange`, STRING) */
  readonly dns_mx_mail_exchange: string | null;
  /** Preference (`dns.mx.preference`, UINT16) */
  readonly dns_mx_preference: number | null;
  /** Flags (`dns.naptr.flags`, STRING) */
  readonly dns_naptr_flags: string | null;
  /** Flags Length (`dns.naptr.flags_length`, UINT8) */
  readonly dns_naptr_flags_length: number | null;
  /** Order (`dns.naptr.order`, UINT16) */
  readonly dns_naptr_order: number | null;
  /** Preference (`dns.naptr.preference`, UINT16) */
  readonly dns_naptr_preference: number | null;
  /** Regex (`dns.naptr.regex`, STRING) */
  readonly dns_naptr_regex: string | null;
  /** Regex Length (`dns.naptr.regex_length`, UINT8) */
  readonly dns_naptr_regex_length: number | null;
  /** Replacement (`dns.naptr.replacement`, STRING) */
  readonly dns_naptr_replacement: string | null;
  /** Replacement Length (`dns.naptr.replacement_length`, UINT8) */
  readonly dns_naptr_replacement_length: number | null;
  /** Service (`dns.naptr.service`, STRING) */
  readonly dns_naptr_service: string | null;
  /** Service Length (`dns.naptr.service_length`, UINT8) */
  readonly dns_naptr_service_length: number | null;
  /** Name Server (`dns.ns`, STRING) */
  readonly dns_ns: string | null;
  /** NSAP Data (`dns.nsap.rdata`, BYTES) */
  readonly dns_nsap_rdata: string | null;
  /** Owner (`dns.nsap_ptr.owner`, STRING) */
  readonly dns_nsap_ptr_owner: string | null;
  /** Next Domain Name (`dns.nsec.next_domain_name`, STRING) */
  readonly dns_nsec_next_domain_name: string | null;
  /** Hash algorithm (`dns.nsec3.algo`, UINT8) */
  readonly dns_nsec3_algo: number | null;
  /** NSEC3 flags (`dns.nsec3.flags`, UINT8) */
  readonly dns_nsec3_flags: number | null;
  /** NSEC3 Opt-out flag (`dns.nsec3.flags.opt_out`, BOOLEAN) */
  readonly dns_nsec3_flags_opt_out: boolean | null;
  /** Hash length – Length in bytes of next hashed owner (`dns.nsec3.hash_length`, UINT8) */
  readonly dns_nsec3_hash_length: number | null;
  /** Next hashed owner (`dns.nsec3.hash_value`, STRING) */
  readonly dns_nsec3_hash_value: string | null;
  /** NSEC3 iterations – Number of hashing iterations (`dns.nsec3.iterations`, UINT16) */
  readonly dns_nsec3_iterations: number | null;
  /** Salt length – Length of salt in bytes (`dns.nsec3.salt_length`, UINT8) */
  readonly dns_nsec3_salt_length: number | null;
  /** Salt value (`dns.nsec3.salt_value`, BYTES) */
  readonly dns_nsec3_salt_value: string | null;
  /** Null (data) (`dns.null`, BYTES) */
  readonly dns_null: string | null;
  /** Next Domain Name (`dns.nxt.next_domain_name`, STRING) */
  readonly dns_nxt_next_domain_name: string | null;
  /** OpenPGP Key (`dns.openpgpkey`, STRING) */
  readonly dns_openpgpkey: string | null;
  /** Option (`dns.opt`, NONE) */
  readonly dns_opt: boolean | null;
  /** Closest Trust Point – A variable length Fully Qualified Domain Name (FQDN) in DNS wire format of the requested start poi… (`dns.opt.chain.fqdn`, STRING) */
  readonly dns_opt_chain_fqdn: string | null;
  /** Client Subnet (`dns.opt.client.addr`, BYTES) */
  readonly dns_opt_client_addr: string | null;
  /** Client Subnet (`dns.opt.client.addr4`, IPv4) */
  readonly dns_opt_client_addr4: string | null;
  /** Client Subnet (`dns.opt.client.addr6`, IPv6) */
  readonly dns_opt_client_addr6: string | null;
  /** Family (`dns.opt.client.family`, UINT16) */
  readonly dns_opt_client_family: number | null;
  /** Source Netmask (`dns.opt.client.netmask`, UINT8) */
  readonly dns_opt_client_netmask: number | null;
  /** Scope Netmask (`dns.opt.client.scope`, UINT8) */
  readonly dns_opt_client_scope: number | null;
  /** Option Code (`dns.opt.code`, UINT16) */
  readonly dns_opt_code: number | null;
  /** Client Cookie (`dns.opt.cookie.client`, BYTES) */
  readonly dns_opt_cookie_client: string | null;
  /** Server Cookie (`dns.opt.cookie.server`, BYTES) */
  readonly dns_opt_cookie_server: string | null;
  /** Option Data (`dns.opt.data`, BYTES) */
  readonly dns_opt_data: string | null;
  /** DAU – DNSSEC Algorithm Understood (`dns.opt.dau`, UINT8) */
  readonly dns_opt_dau: number | null;
  /** DHU – DS Hash Understood (`dns.opt.dhu`, UINT8) */
  readonly dns_opt_dhu: number | null;
  /** Timeout – an idle timeout value for the TCP connection, specified in units of 100 milliseconds (`dns.opt.edns_tcp_keepalive.timeout`, UINT16) */
  readonly dns_opt_edns_tcp_keepalive_timeout: number | null;
  /** Extra Text (`dns.opt.ext_error.extra_text`, STRING) */
  readonly dns_opt_ext_error_extra_text: string | null;
  /** Info Code (`dns.opt.ext_error.info_code`, UINT16) */
  readonly dns_opt_ext_error_info_code: number | null;
  /** Option Length (`dns.opt.len`, UINT16) */
  readonly dns_opt_len: number | null;
  /** N3U – NSEC3 Hash Understood (`dns.opt.n3u`, UINT8) */
  readonly dns_opt_n3u: number | null;
  /** Padding – The PADDING octets SHOULD be set to 0x00 (`dns.opt.padding`, BYTES) */
  readonly dns_opt_padding: string | null;
  /** Domain Name (`dns.ptr.domain_name`, STRING) */
  readonly dns_ptr_domain_name: string | null;
  /** MAPX400 (`dns.px.map400`, STRING) */
  readonly dns_px_map400: string | null;
  /** MAP822 (`dns.px.map822`, STRING) */
  readonly dns_px_map822: string | null;
  /** Preference (`dns.px.preference`, UINT16) */
  readonly dns_px_preference: number | null;
  /** Class – Query Class (`dns.qry.class`, UINT16) */
  readonly dns_qry_class: number | null;
  /** Name – Query Name (`dns.qry.name`, STRING) */
  readonly dns_qry_name: string | null;
  /** Name Length – Query Name Len (`dns.qry.name.len`, UINT16) */
  readonly dns_qry_name_len: number | null;
  /** "QU" question – QU flag (`dns.qry.qu`, BOOLEAN) */
  readonly dns_qry_qu: boolean | null;
  /** Type – Query Type (`dns.qry.type`, UINT16) */
  readonly dns_qry_type: number | null;
  /** Cache flush – Cache flush flag (`dns.resp.cache_flush`, BOOLEAN) */
  readonly dns_resp_cache_flush: boolean | null;
  /** Class – Response Class (`dns.resp.class`, UINT16) */
  readonly dns_resp_class: number | null;
  /** EDNS0 version (`dns.resp.edns0_version`, UINT8) */
  readonly dns_resp_edns0_version: number | null;
  /** Higher bits in extended RCODE (`dns.resp.ext_rcode`, UINT8) */
  readonly dns_resp_ext_rcode: number | null;
  /** Data length – Response Length (`dns.resp.len`, UINT16) */
  readonly dns_resp_len: number | null;
  /** Name – Response Name (`dns.resp.name`, STRING) */
  readonly dns_resp_name: string | null;
  /** Time to live – Response TTL (`dns.resp.ttl`, UINT32) */
  readonly dns_resp_ttl: number | null;
  /** Type – Response Type (`dns.resp.type`, UINT16) */
  readonly dns_resp_type: number | null;
  /** Z (`dns.resp.z`, UINT16) */
  readonly dns_resp_z: number | null;
  /** DO bit – DNSSEC OK (`dns.resp.z.do`, BOOLEAN) */
  readonly dns_resp_z_do: boolean | null;
  /** Reserved (`dns.resp.z.reserved`, UINT16) */
  readonly dns_resp_z_reserved: number | null;
  /** Response In – The response to this DNS query is in this frame (`dns.response_in`, FRAMENUM) */
  readonly dns_response_in: number | null;
  /** Request In – This is a response to the DNS query in this frame (`dns.response_to`, FRAMENUM) */
  readonly dns_response_to: number | null;
  /** Retransmission – This is a retransmission (`dns.retransmission`, BOOLEAN) */
  readonly dns_retransmission: boolean | null;
  /** DNS query retransmission (`dns.retransmit_request`, NONE) */
  readonly dns_retransmit_request: boolean | null;
  /** Retransmitted request. Original request in – This is a retransmitted DNS query (`dns.retransmit_request_in`, FRAMENUM) */
  readonly dns_retransmit_request_in: number | null;
  /** DNS response retransmission (`dns.retransmit_response`, NONE) */
  readonly dns_retransmit_response: boolean | null;
  /** Retransmitted response. Original response in – This is a retransmitted DNS response (`dns.retransmit_response_in`, FRAMENUM) */
  readonly dns_retransmit_response_in: number | null;
  /** Mailbox (`dns.rp.mailbox`, STRING) */
  readonly dns_rp_mailbox: string | null;
  /** TXT RR (`dns.rp.txt_rr`, STRING) */
  readonly dns_rp_txt_rr: string | null;
  /** Length too long for any type of IP address. (`dns.rr.opt.bad_length`, NONE) */
  readonly dns_rr_opt_bad_length: boolean | null;
  /** UDP payload size (`dns.rr.udp_payload_size`, UINT16) */
  readonly dns_rr_udp_payload_size: number | null;
  /** Algorithm – Identifies the cryptographic algorithm used to create the signature (`dns.rrsig.algorithm`, UINT8) */
  readonly dns_rrsig_algorithm: number | null;
  /** Key Tag – Contains the key tag value of the DNSKEY RR that validates this signature (`dns.rrsig.key_tag`, UINT16) */
  readonly dns_rrsig_key_tag: number | null;
  /** Labels – Specifies the number of labels in the original RRSIG RR owner name (`dns.rrsig.labels`, UINT8) */
  readonly dns_rrsig_labels: number | null;
  /** Original TTL – Specifies the TTL of the covered RRset as it appears in the authoritative zone (`dns.rrsig.original_ttl`, UINT32) */
  readonly dns_rrsig_original_ttl: number | null;
  /** Signature – Contains the cryptographic signature that covers the RRSIG RDATA (`dns.rrsig.signature`, BYTES) */
  readonly dns_rrsig_signature: string | null;
  /** Signature Expiration – Specify a validity period for the signature (`dns.rrsig.signature_expiration`, ABSOLUTE_TIME) */
  readonly dns_rrsig_signature_expiration: bigint | null;
  /** Signature Inception – Specify a validity period for the signature (`dns.rrsig.signature_inception`, ABSOLUTE_TIME) */
  readonly dns_rrsig_signature_inception: bigint | null;
  /** Signer's name – Identifies the owner name of the DNSKEY RR that a validator is supposed to use to validate this signatur… (`dns.rrsig.signers_name`, STRING) */
  readonly dns_rrsig_signers_name: string | null;
  /** Type Covered – Identifies the type of the RRset that is covered by this RRSIG record (`dns.rrsig.type_covered`, UINT16) */
  readonly dns_rrsig_type_covered: number | null;
  /** Intermediate Hostname (`dns.rt.intermediate_host`, STRING) */
  readonly dns_rt_intermediate_host: string | null;
  /** Preference (`dns.rt.subtype`, UINT16) */
  readonly dns_rt_subtype: number | null;
  /** Expire limit (`dns.soa.expire_limit`, UINT32) */
  readonly dns_soa_expire_limit: number | null;
  /** Minimum TTL (`dns.soa.minimum_ttl`, UINT32) */
  readonly dns_soa_minimum_ttl: number | null;
  /** Primary name server (`dns.soa.mname`, STRING) */
  readonly dns_soa_mname: string | null;
  /** Refresh Interval (`dns.soa.refresh_interval`, UINT32) */
  readonly dns_soa_refresh_interval: number | null;
  /** Retry Interval (`dns.soa.retry_interval`, UINT32) */
  readonly dns_soa_retry_interval: number | null;
  /** Responsible authority's mailbox (`dns.soa.rname`, STRING) */
  readonly dns_soa_rname: string | null;
  /** Serial Number (`dns.soa.serial_number`, UINT32) */
  readonly dns_soa_serial_number: number | null;
  /** SPF (`dns.spf`, STRING) */
  readonly dns_spf: string | null;
  /** SPF Length (`dns.spf.length`, UINT8) */
  readonly dns_spf_length: number | null;
  /** Name – Domain this resource record refers to (`dns.srv.name`, STRING) */
  readonly dns_srv_name: string | null;
  /** Port (`dns.srv.port`, UINT16) */
  readonly dns_srv_port: number | null;
  /** Priority (`dns.srv.priority`, UINT16) */
  readonly dns_srv_priority: number | null;
  /** Protocol – Desired protocol (`dns.srv.proto`, STRING) */
  readonly dns_srv_proto: string | null;
  /** Service – Desired service (`dns.srv.service`, STRING) */
  readonly dns_srv_service: string | null;
  /** Target (`dns.srv.target`, STRING) */
  readonly dns_srv_target: string | null;
  /** Weight (`dns.srv.weight`, UINT16) */
  readonly dns_srv_weight: number | null;
  /** Algorithm (`dns.sshfp.algorithm`, UINT8) */
  readonly dns_sshfp_algorithm: number | null;
  /** Fingerprint (`dns.sshfp.fingerprint`, BYTES) */
  readonly dns_sshfp_fingerprint: string | null;
  /** Fingerprint type (`dns.sshfp.fingerprint.type`, UINT8) */
  readonly dns_sshfp_fingerprint_type: number | null;
  /** SvcParam (`dns.svcb.svcparam`, NONE) */
  readonly dns_svcb_svcparam: boolean | null;
  /** ALPN – Additional supported protocols (`dns.svcb.svcparam.alpn`, STRING) */
  readonly dns_svcb_svcparam_alpn: string | null;
  /** ALPN length (`dns.svcb.svcparam.alpn.length`, UINT8) */
  readonly dns_svcb_svcparam_alpn_length: number | null;
  /** ECHConfig – Encrypted ClientHello (ECH) infos (`dns.svcb.svcparam.echconfig`, BYTES) */
  readonly dns_svcb_svcparam_echconfig: string | null;
  /** IP – IPv4 address hints (`dns.svcb.svcparam.ipv4hint.ip`, IPv4) */
  readonly dns_svcb_svcparam_ipv4hint_ip: string | null;
  /** IP – IPv6 address hints (`dns.svcb.svcparam.ipv6hint.ip`, IPv6) */
  readonly dns_svcb_svcparam_ipv6hint_ip: string | null;
  /** SvcParamKey (`dns.svcb.svcparam.key`, UINT16) */
  readonly dns_svcb_svcparam_key: number | null;
  /** Mandatory key – Mandatory keys in this RR (`dns.svcb.svcparam.mandatory.key`, UINT16) */
  readonly dns_svcb_svcparam_mandatory_key: number | null;
  /** ODoHConfig – Oblivious DoH keys (`dns.svcb.svcparam.odohconfig`, BYTES) */
  readonly dns_svcb_svcparam_odohconfig: string | null;
  /** Port – Port for alternative endpoint (`dns.svcb.svcparam.port`, UINT16) */
  readonly dns_svcb_svcparam_port: number | null;
  /** SvcParamValue (`dns.svcb.svcparam.value`, BYTES) */
  readonly dns_svcb_svcparam_value: string | null;
  /** SvcParamValue length (`dns.svcb.svcparam.value.length`, UINT16) */
  readonly dns_svcb_svcparam_value_length: number | null;
  /** SvcPriority (`dns.svcb.svcpriority`, UINT16) */
  readonly dns_svcb_svcpriority: number | null;
  /** TargetName (`dns.svcb.targetname`, STRING) */
  readonly dns_svcb_targetname: string | null;
  /** Time – The time between the Query and the Response (`dns.time`, RELATIVE_TIME) */
  readonly dns_time: number | null;
  /** Algorithm name (`dns.tkey.algo_name`, STRING) */
  readonly dns_tkey_algo_name: string | null;
  /** Error (`dns.tkey.error`, UINT16) */
  readonly dns_tkey_error: number | null;
  /** Key Data (`dns.tkey.key_data`, BYTES) */
  readonly dns_tkey_key_data: string | null;
  /** Key Size (`dns.tkey.key_size`, UINT16) */
  readonly dns_tkey_key_size: number | null;
  /** Mode (`dns.tkey.mode`, UINT16) */
  readonly dns_tkey_mode: number | null;
  /** Other Data (`dns.tkey.other_data`, BYTES) */
  readonly dns_tkey_other_data: string | null;
  /** Other Size (`dns.tkey.other_size`, UINT16) */
  readonly dns_tkey_other_size: number | null;
  /** Signature Expiration – Specify a validity period for the signature (`dns.tkey.signature_expiration`, ABSOLUTE_TIME) */
  readonly dns_tkey_signature_expiration: bigint | null;
  /** Signature Inception – Specify a validity period for the signature (`dns.tkey.signature_inception`, ABSOLUTE_TIME) */
  readonly dns_tkey_signature_inception: bigint | null;
  /** Certificate Association Data – The data refers to the certificate in the association (`dns.tlsa.certificate_association_data`, BYTES) */
  readonly dns_tlsa_certificate_association_data: string | null;
  /** Certificate Usage – Specifies the provided association that will be used to match the certificate presented in the TLS h… (`dns.tlsa.certificate_usage`, UINT8) */
  readonly dns_tlsa_certificate_usage: number | null;
  /** Matching Type – Specifies how the certificate association is presented (`dns.tlsa.matching_type`, UINT8) */
  readonly dns_tlsa_matching_type: number | null;
  /** Selector – Specifies which part of the TLS certificate presented by the server will be matched against the association d… (`dns.tlsa.selector`, UINT8) */
  readonly dns_tlsa_selector: number | null;
  /** Algorithm Name – Name of algorithm used for the MAC (`dns.tsig.algorithm_name`, STRING) */
  readonly dns_tsig_algorithm_name: string | null;
  /** Error – Expanded RCODE for TSIG (`dns.tsig.error`, UINT16) */
  readonly dns_tsig_error: number | null;
  /** Fudge – Number of bytes for the MAC (`dns.tsig.fudge`, UINT16) */
  readonly dns_tsig_fudge: number | null;
  /** MAC (`dns.tsig.mac`, NONE) */
  readonly dns_tsig_mac: boolean | null;
  /** MAC Size – Number of bytes for the MAC (`dns.tsig.mac_size`, UINT16) */
  readonly dns_tsig_mac_size: number | null;
  /** No dissector for algorithm (`dns.tsig.noalg`, NONE) */
  readonly dns_tsig_noalg: boolean | null;
  /** Original Id (`dns.tsig.original_id`, UINT16) */
  readonly dns_tsig_original_id: number | null;
  /** Other Data (`dns.tsig.other_data`, BYTES) */
  readonly dns_tsig_other_data: string | null;
  /** Other Len – Number of bytes for Other Data (`dns.tsig.other_len`, UINT16) */
  readonly dns_tsig_other_len: number | null;
  /** Time Signed (`dns.tsig.time_signed`, ABSOLUTE_TIME) */
  readonly dns_tsig_time_signed: bigint | null;
  /** The uppermost bit of the TTL is set (RFC 2181, section 8) (`dns.ttl.high_bit_set`, NONE) */
  readonly dns_ttl_high_bit_set: boolean | null;
  /** TXT (`dns.txt`, STRING) */
  readonly dns_txt: string | null;
  /** TXT Length (`dns.txt.length`, UINT8) */
  readonly dns_txt_length: number | null;
  /** Undecoded option (`dns.undecoded.type`, NONE) */
  readonly dns_undecoded_type: boolean | null;
  /** Unsolicited – This is an unsolicited response (`dns.unsolicited`, BOOLEAN) */
  readonly dns_unsolicited: boolean | null;
  /** Cache timeout – In seconds (`dns.wins.cache_timeout`, UINT32) */
  readonly dns_wins_cache_timeout: number | null;
  /** Local Flag (`dns.wins.local_flag`, BOOLEAN) */
  readonly dns_wins_local_flag: boolean | null;
  /** Lookup timeout – In seconds (`dns.wins.lookup_timeout`, UINT32) */
  readonly dns_wins_lookup_timeout: number | null;
  /** Number of WINS servers (`dns.wins.nb_wins_servers`, UINT32) */
  readonly dns_wins_nb_wins_servers: number | null;
  /** WINS Server Address (`dns.wins.wins_server`, IPv4) */
  readonly dns_wins_wins_server: string | null;
  /** Cache timeout – In seconds (`dns.winsr.cache_timeout`, UINT32) */
  readonly dns_winsr_cache_timeout: number | null;
  /** Local Flag (`dns.winsr.local_flag`, BOOLEAN) */
  readonly dns_winsr_local_flag: boolean | null;
  /** Lookup timeout – In seconds (`dns.winsr.lookup_timeout`, UINT32) */
  readonly dns_winsr_lookup_timeout: number | null;
  /** Name Result Domain (`dns.winsr.name_result_domain`, STRING) */
  readonly dns_winsr_name_result_domain: string | null;
  /** Address (`dns.wks.address`, IPv4) */
  readonly dns_wks_address: string | null;
  /** Bits (`dns.wks.bits`, UINT8) */
  readonly dns_wks_bits: number | null;
  /** Protocol (`dns.wks.protocol`, UINT8) */
  readonly dns_wks_protocol: number | null;
  /** Length (`dns.x25.length`, UINT8) */
  readonly dns_x25_length: number | null;
  /** PSDN-Address (`dns.x25.psdn_address`, STRING) */
  readonly dns_x25_psdn_address: string | null;
  /** IPv4 Destination (`dns.xpf.destination_ipv4`, IPv4) */
  readonly dns_xpf_destination_ipv4: string | null;
  /** IPv6 Destination (`dns.xpf.destination_ipv6`, IPv6) */
  readonly dns_xpf_destination_ipv6: string | null;
  /** Destination port (`dns.xpf.dport`, UINT16) */
  readonly dns_xpf_dport: number | null;
  /** IP Version (`dns.xpf.ip_version`, UINT16) */
  readonly dns_xpf_ip_version: number | null;
  /** Protocol (`dns.xpf.protocol`, UINT8) */
  readonly dns_xpf_protocol: number | null;
  /** IPv4 Source (`dns.xpf.source_ipv4`, IPv4) */
  readonly dns_xpf_source_ipv4: string | null;
  /** IPv6 Source (`dns.xpf.source_ipv6`, IPv6) */
  readonly dns_xpf_source_ipv6: string | null;
  /** Source port (`dns.xpf.sport`, UINT16) */
  readonly dns_xpf_sport: number | null;
  /** Digest (`dns.zonemd.digest`, BYTES) */
  readonly dns_zonemd_digest: string | null;
  /** Hash Algorithm (`dns.zonemd.hash_algo`, UINT8) */
  readonly dns_zonemd_hash_algo: number | null;
  /** Scheme (`dns.zonemd.scheme`, UINT8) */
  readonly dns_zonemd_scheme: number | null;
  /** Serial (`dns.zonemd.serial`, UINT32) */
  readonly dns_zonemd_serial: number | null;
  /** Encapsulating Security Payload (`esp`, PROTOCOL) */
  readonly esp: boolean | null;
  /** ESP Contained Data – IP Encapsulating Security Payload Contained Data (`esp.contained_data`, BYTES) */
  readonly esp_contained_data: string | null;
  /** ESP Decrypted Data – IP Encapsulating Security Payload Decrypted Data (`esp.decrypted_data`, BYTES) */
  readonly esp_decrypted_data: string | null;
  /** ESP Encrypted Data – IP Encapsulating Security Payload Encrypted Data (`esp.encrypted_data`, BYTES) */
  readonly esp_encrypted_data: string | null;
  /** ESP ICV – IP Encapsulating Security Payload Integrity Check Value (`esp.icv`, BYTES) */
  readonly esp_icv: string | null;
  /** Bad – True: ICV doesn't match packet content; False: matches content or not checked (`esp.icv_bad`, BOOLEAN) */
  readonly esp_icv_bad: boolean | null;
  /** Good – True: ICV matches packet content; False: doesn't match content or not checked (`esp.icv_good`, BOOLEAN) */
  readonly esp_icv_good: boolean | null;
  /** ESP IV – IP Encapsulating Security Payload Initialization Vector (`esp.iv`, BYTES) */
  readonly esp_iv: string | null;
  /** Pad (`esp.pad`, BYTES) */
  readonly esp_pad: string | null;
  /** ESP Pad Length – IP Encapsulating Security Payload Pad Length (`esp.pad_len`, UINT8) */
  readonly esp_pad_len: number | null;
  /** ESP Next Header – IP Encapsulating Security Payload Next Header (`esp.protocol`, UINT8) */
  readonly esp_protocol: number | null;
  /** ESP Sequence – IP Encapsulating Security Payload Sequence Number (`esp.sequence`, UINT32) */
  readonly esp_sequence: number | null;
  /** Expected SN (`esp.sequence-analysis.expected-sn`, UINT32) */
  readonly 'esp_sequence-analysis_expected-sn': number | null;
  /** Previous Frame (`esp.sequence-analysis.previous-frame`, FRAMENUM) */
  readonly 'esp_sequence-analysis_previous-frame': number | null;
  /** Wrong Sequence Number (`esp.sequence-analysis.wrong-sequence-number`, NONE) */
  readonly 'esp_sequence-analysis_wrong-sequence-number': boolean | null;
  /** ESP SPI – IP Encapsulating Security Payload Security Parameters Index (`esp.spi`, UINT32) */
  readonly esp_spi: number | null;
  /** Ethernet (`eth`, PROTOCOL) */
  readonly eth: boolean | null;
  /** Address – Source or Destination Hardware Address (`eth.addr`, ETHER) */
  readonly eth_addr: string | null;
  /** Address OUI – Address Organizationally Unique Identifier (`eth.addr.oui`, UINT24) */
  readonly eth_addr_oui: number | null;
  /** Address OUI (resolved) – Address Organizationally Unique Identifier (resolved) (`eth.addr.oui_resolved`, STRING) */
  readonly eth_addr_oui_resolved: string | null;
  /** Address (resolved) – Source or Destination Hardware Address (resolved) (`eth.addr_resolved`, STRING) */
  readonly eth_addr_resolved: string | null;
  /** Destination – Destination Hardware Address (`eth.dst`, ETHER) */
  readonly eth_dst: string | null;
  /** IG bit – Specifies if this is an individual (unicast) or group (broadcast/multicast) address (`eth.dst.ig`, BOOLEAN) */
  readonly eth_dst_ig: boolean | null;
  /** LG bit – Specifies if this is a locally administered or globally unique (IEEE assigned) address (`eth.dst.lg`, BOOLEAN) */
  readonly eth_dst_lg: boolean | null;
  /** Destination OUI – Destination Organizationally Unique Identifier (`eth.dst.oui`, UINT24) */
  readonly eth_dst_oui: number | null;
  /** Destination OUI (resolved) – Destination Organizationally Unique Identifier (resolved) (`eth.dst.oui_resolved`, STRING) */
  readonly eth_dst_oui_resolved: string | null;
  /** Destination (resolved) – Destination Hardware Address (resolved) (`eth.dst_resolved`, STRING) */
  readonly eth_dst_resolved: string | null;
  /** Frame check sequence – Ethernet checksum (`eth.fcs`, UINT32) */
  readonly eth_fcs: number | null;
  /** FCS Status (`eth.fcs.status`, UINT8) */
  readonly eth_fcs_status: number | null;
  /** Bad checksum (`eth.fcs_bad`, NONE) */
  readonly eth_fcs_bad: boolean | null;
  /** IG bit – Specifies if this is an individual (unicast) or group (broadcast/multicast) address (`eth.ig`, BOOLEAN) */
  readonly eth_ig: boolean | null;
  /** Invalid length/type (`eth.invalid_lentype`, UINT16) */
  readonly eth_invalid_lentype: number | null;
  /** Invalid length/type (`eth.invalid_lentype.expert`, NONE) */
  readonly eth_invalid_lentype_expert: boolean | null;
  /** Length (`eth.len`, UINT16) */
  readonly eth_len: number | null;
  /** Length field value goes past the end of the payload (`eth.len.past_end`, NONE) */
  readonly eth_len_past_end: boolean | null;
  /** LG bit – Specifies if this is a locally administered or globally unique (IEEE assigned) address (`eth.lg`, BOOLEAN) */
  readonly eth_lg: boolean | null;
  /** Padding – Ethernet Padding (`eth.padding`, BYTES) */
  readonly eth_padding: string | null;
  /** Padding identification may be inaccurate and impact trailer dissector (`eth.padding_bad`, NONE) */
  readonly eth_padding_bad: boolean | null;
  /** Source – Source Hardware Address (`eth.src`, ETHER) */
  readonly eth_src: string | null;
  /** IG bit – Specifies if this is an individual (unicast) or group (broadcast/multicast) address (`eth.src.ig`, BOOLEAN) */
  readonly eth_src_ig: boolean | null;
  /** LG bit – Specifies if this is a locally administered or globally unique (IEEE assigned) address (`eth.src.lg`, BOOLEAN) */
  readonly eth_src_lg: boolean | null;
  /** Source OUI – Source Organizationally Unique Identifier (`eth.src.oui`, UINT24) */
  readonly eth_src_oui: number | null;
  /** Source OUI (resolved) – Source Organizationally Unique Identifier (resolved) (`eth.src.oui_resolved`, STRING) */
  readonly eth_src_oui_resolved: string | null;
  /** Source MAC must not be a group address: IEEE 802.3-2002, Section 3.2.3(b) (`eth.src_not_group`, NONE) */
  readonly eth_src_not_group: boolean | null;
  /** Source (resolved) – Source Hardware Address (resolved) (`eth.src_resolved`, STRING) */
  readonly eth_src_resolved: string | null;
  /** Trailer – Ethernet Trailer or Checksum (`eth.trailer`, BYTES) */
  readonly eth_trailer: string | null;
  /** Type (`eth.type`, UINT16) */
  readonly eth_type: number | null;
  /** Frame (`frame`, PROTOCOL) */
  readonly frame: boolean | null;
  /** Black Box Log (`frame.bblog`, STRING) */
  readonly frame_bblog: string | null;
  /** Serial Number (`frame.bblog.serial_nr`, UINT32) */
  readonly frame_bblog_serial_nr: number | null;
  /** Ticks (`frame.bblog.ticks`, UINT32) */
  readonly frame_bblog_ticks: number | null;
  /** Frame length stored into the capture file (`frame.cap_len`, UINT32) */
  readonly frame_cap_len: number | null;
  /** Copying – Whether the custom block will be written or not (`frame.cb_copy`, BOOLEAN) */
  readonly frame_cb_copy: boolean | null;
  /** Private Enterprise Number – IANA assigned private enterprise number (PEN) (`frame.cb_pen`, UINT32) */
  readonly frame_cb_pen: number | null;
  /** Coloring Rule Name – The frame matched the coloring rule with this name (`frame.coloring_rule.name`, STRING) */
  readonly frame_coloring_rule_name: string | null;
  /** Coloring Rule String – The frame matched this coloring rule string (`frame.coloring_rule.string`, STRING) */
  readonly frame_coloring_rule_string: string | null;
  /** Comment (`frame.comment`, STRING) */
  readonly frame_comment: string | null;
  /** Formatted comment (`frame.comment.expert`, NONE) */
  readonly frame_comment_expert: boolean | null;
  /** Drop Count – Number of frames lost between this frame and the preceding one on the same interface (`frame.drop_count`, UINT64) */
  readonly frame_drop_count: number | bigint | null;
  /** Encapsulation type (`frame.encap_type`, INT16) */
  readonly frame_encap_type: number | null;
  /** File Offset (`frame.file_off`, INT64) */
  readonly frame_file_off: number | bigint | null;
  /** Frame is ignored – Frame is ignored by the dissectors (`frame.ignored`, BOOLEAN) */
  readonly frame_ignored: boolean | null;
  /** Incomplete dissector (`frame.incomplete`, NONE) */
  readonly frame_incomplete: boolean | null;
  /** Interface description – The description for this interface (`frame.interface_description`, STRING) */
  readonly frame_interface_description: string | null;
  /** Interface id (`frame.interface_id`, UINT32) */
  readonly frame_interface_id: number | null;
  /** Interface name – The friendly name for this interface (`frame.interface_name`, STRING) */
  readonly frame_interface_name: string | null;
  /** Interface queue (`frame.interface_queue`, UINT32) */
  readonly frame_interface_queue: number | null;
  /** Frame length on the wire (`frame.len`, UINT32) */
  readonly frame_len: number | null;
  /** Frame length is less than captured length (`frame.len_lt_caplen`, NONE) */
  readonly frame_len_lt_caplen: boolean | null;
  /** Link Number (`frame.link_nr`, UINT16) */
  readonly frame_link_nr: number | null;
  /** Frame is marked – Frame is marked in the GUI (`frame.marked`, BOOLEAN) */
  readonly frame_marked: boolean | null;
  /** Frame MD5 Hash (`frame.md5_hash`, STRING) */
  readonly frame_md5_hash: string | null;
  /** Frame Number (`frame.number`, UINT32) */
  readonly frame_number: number | null;
  /** Time shift for this packet – Time shift applied to this packet (`frame.offset_shift`, RELATIVE_TIME) */
  readonly frame_offset_shift: number | null;
  /** Point-to-Point Direction (`frame.p2p_dir`, INT8) */
  readonly frame_p2p_dir: number | null;
  /** Packet flags (`frame.packet_flags`, UINT32) */
  readonly frame_packet_flags: number | null;
  /** CRC error (`frame.packet_flags_crc_error`, BOOLEAN) */
  readonly frame_packet_flags_crc_error: boolean | null;
  /** Direction (`frame.packet_flags_direction`, UINT32) */
  readonly frame_packet_flags_direction: number | null;
  /** FCS length (`frame.packet_flags_fcs_length`, UINT32) */
  readonly frame_packet_flags_fcs_length: number | null;
  /** Packet too long error (`frame.packet_flags_packet_too_error`, BOOLEAN) */
  readonly frame_packet_flags_packet_too_error: boolean | null;
  /** Packet too short error (`frame.packet_flags_packet_too_short_error`, BOOLEAN) */
  readonly frame_packet_flags_packet_too_short_error: boolean | null;
  /** Preamble error (`frame.packet_flags_preamble_error`, BOOLEAN) */
  readonly frame_packet_flags_preamble_error: boolean | null;
  /** Reception type (`frame.packet_flags_reception_type`, UINT32) */
  readonly frame_packet_flags_reception_type: number | null;
  /** Reserved (`frame.packet_flags_reserved`, UINT32) */
  readonly frame_packet_flags_reserved: number | null;
  /** Start frame delimiter error (`frame.packet_flags_start_frame_delimiter_error`, BOOLEAN) */
  readonly frame_packet_flags_start_frame_delimiter_error: boolean | null;
  /** Symbol error (`frame.packet_flags_symbol_error`, BOOLEAN) */
  readonly frame_packet_flags_symbol_error: boolean | null;
  /** Unaligned frame error (`frame.packet_flags_unaligned_frame_error`, BOOLEAN) */
  readonly frame_packet_flags_unaligned_frame_error: boolean | null;
  /** Wrong interframe gap error (`frame.packet_flags_wrong_inter_frame_gap_error`, BOOLEAN) */
  readonly frame_packet_flags_wrong_inter_frame_gap_error: boolean | null;
  /** Packet id (`frame.packet_id`, UINT64) */
  readonly frame_packet_id: number | bigint | null;
  /** Data (`frame.pcaplog.data`, BYTES) */
  readonly frame_pcaplog_data: string | null;
  /** Data Length (`frame.pcaplog.data_length`, UINT32) */
  readonly frame_pcaplog_data_length: number | null;
  /** Date Type (`frame.pcaplog.data_type`, UINT32) */
  readonly frame_pcaplog_data_type: number | null;
  /** Protocols in frame – Protocols carried by this frame (`frame.protocols`, STRING) */
  readonly frame_protocols: string | null;
  /** This is a Time Reference frame – This frame is a Time Reference frame (`frame.ref_time`, NONE) */
  readonly frame_ref_time: boolean | null;
  /** Section number – The number of the file section this frame is in (`frame.section_number`, UINT32) */
  readonly frame_section_number: number | null;
  /** Arrival Time – Absolute time when this frame was captured (`frame.time`, ABSOLUTE_TIME) */
  readonly frame_time: bigint | null;
  /** Time delta from previous captured frame (`frame.time_delta`, RELATIVE_TIME) */
  readonly frame_time_delta: number | null;
  /** Time delta from previous displayed frame (`frame.time_delta_displayed`, RELATIVE_TIME) */
  readonly frame_time_delta_displayed: number | null;
  /** Epoch Time – Epoch time when this frame was captured (`frame.time_epoch`, RELATIVE_TIME) */
  readonly frame_time_epoch: bigint | null;
  /** Arrival Time: Fractional second out of range (0-1000000000) (`frame.time_invalid`, NONE) */
  readonly frame_time_invalid: boolean | null;
  /** Time since reference or first frame – Time relative to time reference or first frame (`frame.time_relative`, RELATIVE_TIME) */
  readonly frame_time_relative: number | null;
  /** Verdict (`frame.verdict`, STRING) */
  readonly frame_verdict: string | null;
  /** eBPF TC (`frame.verdict.ebpf_tc`, INT64) */
  readonly frame_verdict_ebpf_tc: number | bigint | null;
  /** eBPF XDP (`frame.verdict.ebpf_xdp`, INT64) */
  readonly frame_verdict_ebpf_xdp: number | bigint | null;
  /** Hardware (`frame.verdict.hw`, BYTES) */
  readonly frame_verdict_hw: string | null;
  /** Unknown (`frame.verdict.unknown`, BYTES) */
  readonly frame_verdict_unknown: string | null;
  /** File Transfer Protocol (FTP) (`ftp`, PROTOCOL) */
  readonly ftp: boolean | null;
  /** Active IP address – Active FTP client IP address (`ftp.active.cip`, IPv4) */
  readonly ftp_active_cip: string | null;
  /** Active IP NAT – NAT is active (`ftp.active.nat`, BOOLEAN) */
  readonly ftp_active_nat: boolean | null;
  /** Active port – Active FTP client port (`ftp.active.port`, UINT16) */
  readonly ftp_active_port: number | null;
  /** Command – Command corresponding to this setup frame (`ftp.command`, STRING) */
  readonly ftp_command: string | null;
  /** Command frame – Where command for setup was seen (`ftp.command-frame`, FRAMENUM) */
  readonly 'ftp_command-frame': number | null;
  /** Response bitrate – Bitrate of command response (`ftp.command-response.bitrate`, UINT32) */
  readonly 'ftp_command-response_bitrate': number | null;
  /** Command response bytes – Number of bytes seen in resulting ftp-data stream (`ftp.command-response.bytes`, UINT32) */
  readonly 'ftp_command-response_bytes': number | null;
  /** Response duration – Duration of command response in ms (`ftp.command-response.duration`, UINT32) */
  readonly 'ftp_command-response_duration': number | null;
  /** Command response first frame – First frame seen in resulting ftp-data stream (`ftp.command-response.first-frame-num`, FRAMENUM) */
  readonly 'ftp_command-response_first-frame-num': number | null;
  /** Command response frames – Number of frames seen in resulting ftp-data stream (`ftp.command-response.frames`, UINT32) */
  readonly 'ftp_command-response_frames': number | null;
  /** Command response last frame – Last frame seen in resulting ftp-data stream (`ftp.command-response.last-frame-num`, FRAMENUM) */
  readonly 'ftp_command-response_last-frame-num': number | null;
  /** Current working directory (`ftp.current-working-directory`, STRING) */
  readonly 'ftp_current-working-directory': string | null;
  /** Extended active address family (`ftp.eprt.af`, UINT8) */
  readonly ftp_eprt_af: number | null;
  /** EPRT arguments must have the form: |<family>|<addr>|<port>| (`ftp.eprt.args_invalid`, NONE) */
  readonly ftp_eprt_args_invalid: boolean | null;
  /** Extended active IP address – Extended active FTP client IPv4 address (`ftp.eprt.ip`, IPv4) */
  readonly ftp_eprt_ip: string | null;
  /** Extended active IPv6 address – Extended active FTP client IPv6 address (`ftp.eprt.ipv6`, IPv6) */
  readonly ftp_eprt_ipv6: string | null;
  /** Extended active port – Extended active FTP client listener port (`ftp.eprt.port`, UINT16) */
  readonly ftp_eprt_port: number | null;
  /** EPSV arguments must have the form (|||<port>|) (`ftp.epsv.args_invalid`, NONE) */
  readonly ftp_epsv_args_invalid: boolean | null;
  /** Extended passive IPv4 address – Extended passive FTP server IPv4 address (`ftp.epsv.ip`, IPv4) */
  readonly ftp_epsv_ip: string | null;
  /** Extended passive IPv6 address – Extended passive FTP server IPv6 address (`ftp.epsv.ipv6`, IPv6) */
  readonly ftp_epsv_ipv6: string | null;
  /** Extended passive port – Extended passive FTP server port (`ftp.epsv.port`, UINT16) */
  readonly ftp_epsv_port: number | null;
  /** Passive IP address – Passive IP address (check NAT) (`ftp.passive.ip`, IPv4) */
  readonly ftp_passive_ip: string | null;
  /** Passive IP NAT – NAT is active SIP and passive IP different (`ftp.passive.nat`, BOOLEAN) */
  readonly ftp_passive_nat: boolean | null;
  /** Passive port – Passive FTP server port (`ftp.passive.port`, UINT16) */
  readonly ftp_passive_port: number | null;
  /** Request – TRUE if FTP request (`ftp.request`, BOOLEAN) */
  readonly ftp_request: boolean | null;
  /** Request arg (`ftp.request.arg`, STRING) */
  readonly ftp_request_arg: string | null;
  /** Request command (`ftp.request.command`, STRING) */
  readonly ftp_request_command: string | null;
  /** Response – TRUE if FTP response (`ftp.response`, BOOLEAN) */
  readonly ftp_response: boolean | null;
  /** Response arg (`ftp.response.arg`, STRING) */
  readonly ftp_response_arg: string | null;
  /** Response code (`ftp.response.code`, UINT32) */
  readonly ftp_response_code: number | null;
  /** Invalid response code (`ftp.response.code.invalid`, NONE) */
  readonly ftp_response_code_invalid: boolean | null;
  /** Invalid PWD response (`ftp.response.pwd.invalid`, NONE) */
  readonly ftp_response_pwd_invalid: boolean | null;
  /** Setup frame – Where ftp-data conversation for this command was signalled (`ftp.setup-frame`, FRAMENUM) */
  readonly 'ftp_setup-frame': number | null;
  /** Generic Routing Encapsulation (`gre`, PROTOCOL) */
  readonly gre: boolean | null;
  /** 3GPP2 Attributes (`gre.3gpp2_attrib`, NONE) */
  readonly gre_3gpp2_attrib: boolean | null;
  /** Type (`gre.3gpp2_attrib_id`, UINT8) */
  readonly gre_3gpp2_attrib_id: number | null;
  /** Length (`gre.3gpp2_attrib_length`, UINT8) */
  readonly gre_3gpp2_attrib_length: number | null;
  /** Duration Indicator (`gre.3gpp2_di`, BOOLEAN) */
  readonly gre_3gpp2_di: boolean | null;
  /** Flow Control Indicator (`gre.3gpp2_fci`, BOOLEAN) */
  readonly gre_3gpp2_fci: boolean | null;
  /** SDI/DOS – Short Data Indicator(SDI)/Data Over Signaling (DOS) (`gre.3gpp2_sdi`, BOOLEAN) */
  readonly gre_3gpp2_sdi: boolean | null;
  /** Acknowledgment Number – Contains the sequence number of the highest numbered GRE packet received by the sending peer for… (`gre.ack_number`, UINT32) */
  readonly gre_ack_number: number | null;
  /** Checksum – The Checksum field contains the IP (one's complement) checksum of the GRE header and the payload packet (`gre.checksum`, UINT16) */
  readonly gre_checksum: number | null;
  /** Incorrect GRE Checksum (`gre.checksum.incorrect`, NONE) */
  readonly gre_checksum_incorrect: boolean | null;
  /** Checksum Status (`gre.checksum.status`, UINT8) */
  readonly gre_checksum_status: number | null;
  /** Acknowledgment – Indicates if the packet contains an Acknowledgment Number to be used for acknowledging previously trans… (`gre.flags.ack`, BOOLEAN) */
  readonly gre_flags_ack: boolean | null;
  /** Checksum Bit – Indicates if the Checksum field is present (`gre.flags.checksum`, BOOLEAN) */
  readonly gre_flags_checksum: boolean | null;
  /** Key Bit – Indicates if the Key field is present (`gre.flags.key`, BOOLEAN) */
  readonly gre_flags_key: boolean | null;
  /** Recursion control (`gre.flags.recursion_control`, UINT16) */
  readonly gre_flags_recursion_control: number | null;
  /** Flags (Reserved) (`gre.flags.reserved`, UINT16) */
  readonly gre_flags_reserved: number | null;
  /** Routing Bit – Indicates if the Routing and Checksum/Offset field are present (`gre.flags.routing`, BOOLEAN) */
  readonly gre_flags_routing: boolean | null;
  /** Sequence Number Bit – Indicates if the Sequence Number field is present (`gre.flags.sequence_number`, BOOLEAN) */
  readonly gre_flags_sequence_number: boolean | null;
  /** Strict Source Route Bit (`gre.flags.strict_source_route`, BOOLEAN) */
  readonly gre_flags_strict_source_route: boolean | null;
  /** Version (`gre.flags.version`, UINT16) */
  readonly gre_flags_version: number | null;
  /** Flags and Version – The GRE flags are encoded in the first two octets (`gre.flags_and_version`, UINT16) */
  readonly gre_flags_and_version: number | null;
  /** Type (`gre.ggp2_3gpp2_seg`, UINT16) */
  readonly gre_ggp2_3gpp2_seg: number | null;
  /** Flow ID (`gre.ggp2_flow_disc`, BYTES) */
  readonly gre_ggp2_flow_disc: string | null;
  /** Key – The Key field contains a four octet number which was inserted by the encapsulator (`gre.key`, UINT32) */
  readonly gre_key: number | null;
  /** Call ID – Contains the Peer's Call ID for the session to which this packet belongs. (`gre.key.call_id`, UINT16) */
  readonly gre_key_call_id: number | null;
  /** Payload Length – Size of the payload, not including the GRE header (`gre.key.payload_length`, UINT16) */
  readonly gre_key_payload_length: number | null;
  /** Offset – The offset field indicates the octet offset from the start of the Routing field to the first octet of the activ… (`gre.offset`, UINT16) */
  readonly gre_offset: number | null;
  /** Protocol Type – The protocol that is GRE encapsulated (`gre.proto`, UINT16) */
  readonly gre_proto: number | null;
  /** Routing – The Routing field is a list of Source Route Entries (SREs) (`gre.routing`, NONE) */
  readonly gre_routing: boolean | null;
  /** Address Family – The Address Family field contains a two octet value which indicates the syntax and semantics of the Rou… (`gre.routing.address_family`, UINT16) */
  readonly gre_routing_address_family: number | null;
  /** Routing Information – The Routing Information field contains data which may be used in routing this packet (`gre.routing.information`, BYTES) */
  readonly gre_routing_information: string | null;
  /** SRE Length – The SRE Length field contains the number of octets in the SRE (`gre.routing.src_length`, UINT8) */
  readonly gre_routing_src_length: number | null;
  /** SRE Offset – The Address Family field contains a two octet value which indicates the syntax and semantics of the Routing… (`gre.routing.sre_offset`, UINT8) */
  readonly gre_routing_sre_offset: number | null;
  /** Sequence Number – The Sequence Number field contains an unsigned 32 bit integer which is inserted by the encapsulator (`gre.sequence_number`, UINT32) */
  readonly gre_sequence_number: number | null;
  /** Alternative Bucket – Alternative bucket index used to redirect the packet. (`gre.wccp.alternative_bucket`, UINT8) */
  readonly gre_wccp_alternative_bucket: number | null;
  /** Alternative bucket used (`gre.wccp.alternative_bucket_used`, BOOLEAN) */
  readonly gre_wccp_alternative_bucket_used: boolean | null;
  /** Dynamic Service (`gre.wccp.dynamic_service`, BOOLEAN) */
  readonly gre_wccp_dynamic_service: boolean | null;
  /** Primary Bucket – Primary bucket index used to redirect the packet. (`gre.wccp.primary_bucket`, UINT8) */
  readonly gre_wccp_primary_bucket: number | null;
  /** Redirect Header (`gre.wccp.redirect_header`, NONE) */
  readonly gre_wccp_redirect_header: boolean | null;
  /** WCCP Redirect header is valid (`gre.wccp.redirect_header_valid`, BOOLEAN) */
  readonly gre_wccp_redirect_header_valid: boolean | null;
  /** Service ID – Service Group identifier (`gre.wccp.service_id`, UINT8) */
  readonly gre_wccp_service_id: number | null;
  /** Hypertext Transfer Protocol (`http`, PROTOCOL) */
  readonly http: boolean | null;
  /** Accept – HTTP Accept (`http.accept`, STRING) */
  readonly http_accept: string | null;
  /** Accept Encoding – HTTP Accept Encoding (`http.accept_encoding`, STRING) */
  readonly http_accept_encoding: string | null;
  /** Accept-Language – HTTP Accept Language (`http.accept_language`, STRING) */
  readonly http_accept_language: string | null;
  /** Credentials (`http.authbasic`, STRING) */
  readonly http_authbasic: string | null;
  /** Citrix AG Auth – TRUE if CitrixAGBasic Auth (`http.authcitrix`, BOOLEAN) */
  readonly http_authcitrix: boolean | null;
  /** Citrix AG Domain (`http.authcitrix.domain`, STRING) */
  readonly http_authcitrix_domain: string | null;
  /** Citrix AG Password (`http.authcitrix.password`, STRING) */
  readonly http_authcitrix_password: string | null;
  /** Citrix AG Session ID (`http.authcitrix.session`, STRING) */
  readonly http_authcitrix_session: string | null;
  /** Citrix AG Username (`http.authcitrix.user`, STRING) */
  readonly http_authcitrix_user: string | null;
  /** Authorization – HTTP Authorization header (`http.authorization`, STRING) */
  readonly http_authorization: string | null;
  /** Illegal characters found in header name (`http.bad_header_name`, NONE) */
  readonly http_bad_header_name: boolean | null;
  /** Cache-Control – HTTP Cache Control (`http.cache_control`, STRING) */
  readonly http_cache_control: string | null;
  /** Formatted text (`http.chat`, NONE) */
  readonly http_chat: boolean | null;
  /** Chunk boundary (`http.chunk_boundary`, BYTES) */
  readonly http_chunk_boundary: string | null;
  /** Chunk data (`http.chunk_data`, BYTES) */
  readonly http_chunk_data: string | null;
  /** Chunk size (`http.chunk_size`, UINT32) */
  readonly http_chunk_size: number | null;
  /** trailer-part – Optional trailer in a chunked body (`http.chunked_trailer_part`, STRING) */
  readonly http_chunked_trailer_part: string | null;
  /** Connection – HTTP Connection (`http.connection`, STRING) */
  readonly http_connection: string | null;
  /** Content-Encoding – HTTP Content-Encoding header (`http.content_encoding`, STRING) */
  readonly http_content_encoding: string | null;
  /** Content length (`http.content_length`, UINT64) */
  readonly http_content_length: number | bigint | null;
  /** Content-Length – HTTP Content-Length header (`http.content_length_header`, STRING) */
  readonly http_content_length_header: string | null;
  /** Content-Type – HTTP Content-Type header (`http.content_type`, STRING) */
  readonly http_content_type: string | null;
  /** Cookie – HTTP Cookie (`http.cookie`, STRING) */
  readonly http_cookie: string | null;
  /** Cookie pair – A name/value HTTP cookie pair (`http.cookie_pair`, STRING) */
  readonly http_cookie_pair: string | null;
  /** Date – HTTP Date (`http.date`, STRING) */
  readonly http_date: string | null;
  /** Decompression disabled (`http.decompression_disabled`, NONE) */
  readonly http_decompression_disabled: boolean | null;
  /** Decompression failed (`http.decompression_failed`, NONE) */
  readonly http_decompression_failed: boolean | null;
  /** File Data (`http.file_data`, STRING) */
  readonly http_file_data: string | null;
  /** Host – HTTP Host (`http.host`, STRING) */
  readonly http_host: string | null;
  /** HTTP2-Settings (`http.http2_settings`, STRING) */
  readonly http_http2_settings: string | null;
  /** HTTP2 Settings URI (`http.http2_settings_uri`, BYTES) */
  readonly http_http2_settings_uri: string | null;
  /** Last-Modified – HTTP Last Modified (`http.last_modified`, STRING) */
  readonly http_last_modified: string | null;
  /** Leading CRLF previous message in the stream may have extra CRLF (`http.leading_crlf`, NONE) */
  readonly http_leading_crlf: boolean | null;
  /** Location – HTTP Location (`http.location`, STRING) */
  readonly http_location: string | null;
  /** Next request in frame – The next HTTP request starts in packet number (`http.next_request_in`, FRAMENUM) */
  readonly http_next_request_in: number | null;
  /** Next response in frame – The next HTTP response starts in packet number (`http.next_response_in`, FRAMENUM) */
  readonly http_next_response_in: number | null;
  /** Notification – TRUE if HTTP notification (`http.notification`, BOOLEAN) */
  readonly http_notification: boolean | null;
  /** Path segment (`http.path_segment`, STRING) */
  readonly http_path_segment: string | null;
  /** Path sub segment (`http.path_sub_segment`, STRING) */
  readonly http_path_sub_segment: string | null;
  /** Prev request in frame – The previous HTTP request starts in packet number (`http.prev_request_in`, FRAMENUM) */
  readonly http_prev_request_in: number | null;
  /** Prev response in frame – The previous HTTP response starts in packet number (`http.prev_response_in`, FRAMENUM) */
  readonly http_prev_response_in: number | null;
  /** Proxy-Authenticate – HTTP Proxy-Authenticate header (`http.proxy_authenticate`, STRING) */
  readonly http_proxy_authenticate: string | null;
  /** Proxy-Authorization – HTTP Proxy-Authorization header (`http.proxy_authorization`, STRING) */
  readonly http_proxy_authorization: string | null;
  /** Proxy-Connect-Hostname – HTTP Proxy Connect Hostname (`http.proxy_connect_host`, STRING) */
  readonly http_proxy_connect_host: string | null;
  /** Proxy-Connect-Port – HTTP Proxy Connect Port (`http.proxy_connect_port`, UINT16) */
  readonly http_proxy_connect_port: number | null;
  /** Referer – HTTP Referer (`http.referer`, STRING) */
  readonly http_referer: string | null;
  /** Request – TRUE if HTTP request (`http.request`, BOOLEAN) */
  readonly http_request: boolean | null;
  /** Full request URI – The full requested URI (including host name) (`http.request.full_uri`, STRING) */
  readonly http_request_full_uri: string | null;
  /** Request line (`http.request.line`, STRING) */
  readonly http_request_line: string | null;
  /** Request Method – HTTP Request Method (`http.request.method`, STRING) */
  readonly http_request_method: string | null;
  /** Request URI – HTTP Request-URI (`http.request.uri`, STRING) */
  readonly http_request_uri: string | null;
  /** Request URI Path – HTTP Request-URI Path (`http.request.uri.path`, STRING) */
  readonly http_request_uri_path: string | null;
  /** Request URI Query – HTTP Request-URI Query (`http.request.uri.query`, STRING) */
  readonly http_request_uri_query: string | null;
  /** Request URI Query Parameter – HTTP Request-URI Query Parameter (`http.request.uri.query.parameter`, STRING) */
  readonly http_request_uri_query_parameter: string | null;
  /** Request Version – HTTP Request HTTP-Version (`http.request.version`, STRING) */
  readonly http_request_version: string | null;
  /** Request in frame – This packet is a response to the packet with this number (`http.request_in`, FRAMENUM) */
  readonly http_request_in: number | null;
  /** Request number (`http.request_number`, UINT32) */
  readonly http_request_number: number | null;
  /** Response – TRUE if HTTP response (`http.response`, BOOLEAN) */
  readonly http_response: boolean | null;
  /** Status Code – HTTP Response Status Code (`http.response.code`, UINT16) */
  readonly http_response_code: number | null;
  /** Status Code Description – HTTP Response Status Code Description (`http.response.code.desc`, STRING) */
  readonly http_response_code_desc: string | null;
  /** Response line (`http.response.line`, STRING) */
  readonly http_response_line: string | null;
  /** Response Phrase – HTTP Response Reason Phrase (`http.response.phrase`, STRING) */
  readonly http_response_phrase: string | null;
  /** Response Version – HTTP Response HTTP-Version (`http.response.version`, STRING) */
  readonly http_response_version: string | null;
  /** Request URI – HTTP Response For-URI (`http.response_for.uri`, STRING) */
  readonly http_response_for_uri: string | null;
  /** Response in frame – This packet will be responded in the packet with this number (`http.response_in`, FRAMENUM) */
  readonly http_response_in: number | null;
  /** Response number (`http.response_number`, UINT32) */
  readonly http_response_number: number | null;
  /** Sec-WebSocket-Accept (`http.sec_websocket_accept`, STRING) */
  readonly http_sec_websocket_accept: string | null;
  /** Sec-WebSocket-Extensions (`http.sec_websocket_extensions`, STRING) */
  readonly http_sec_websocket_extensions: string | null;
  /** Sec-WebSocket-Key (`http.sec_websocket_key`, STRING) */
  readonly http_sec_websocket_key: string | null;
  /** Sec-WebSocket-Protocol (`http.sec_websocket_protocol`, STRING) */
  readonly http_sec_websocket_protocol: string | null;
  /** Sec-WebSocket-Version (`http.sec_websocket_version`, STRING) */
  readonly http_sec_websocket_version: string | null;
  /** Server – HTTP Server (`http.server`, STRING) */
  readonly http_server: string | null;
  /** Set-Cookie – HTTP Set Cookie (`http.set_cookie`, STRING) */
  readonly http_set_cookie: string | null;
  /** HTTP body subdissector failed, trying heuristic subdissector (`http.subdissector_failed`, NONE) */
  readonly http_subdissector_failed: boolean | null;
  /** The Content-Length and Transfer-Encoding header must not be set together (`http.te_and_length`, NONE) */
  readonly http_te_and_length: boolean | null;
  /** Unknown transfer coding name in Transfer-Encoding header (`http.te_unknown`, NONE) */
  readonly http_te_unknown: boolean | null;
  /** Time since request – Time since the request was sent (`http.time`, RELATIVE_TIME) */
  readonly http_time: number | null;
  /** Unencrypted HTTP protocol detected over encrypted port, could indicate a dangerous misconfiguration. (`http.tls_port`, NONE) */
  readonly http_tls_port: boolean | null;
  /** Transfer-Encoding – HTTP Transfer-Encoding header (`http.transfer_encoding`, STRING) */
  readonly http_transfer_encoding: string | null;
  /** Unknown header (`http.unknown_header`, STRING) */
  readonly http_unknown_header: string | null;
  /** Upgrade – HTTP Upgrade header (`http.upgrade`, STRING) */
  readonly http_upgrade: string | null;
  /** User-Agent – HTTP User-Agent header (`http.user_agent`, STRING) */
  readonly http_user_agent: string | null;
  /** WWW-Authenticate – HTTP WWW-Authenticate header (`http.www_authenticate`, STRING) */
  readonly http_www_authenticate: string | null;
  /** X-Forwarded-For – HTTP X-Forwarded-For (`http.x_forwarded_for`, STRING) */
  readonly http_x_forwarded_for: string | null;
  /** HyperText Transfer Protocol 2 (`http2`, PROTOCOL) */
  readonly http2: boolean | null;
  /** Field/Value – A sequence of octets containing a value identical to the Alt-Svc field value (`http2.altsvc.field_value`, STRING) */
  readonly http2_altsvc_field_value: string | null;
  /** Origin – A sequence of characters containing ASCII serialisation of an origin that the alternate service is applicable t… (`http2.altsvc.origin`, STRING) */
  readonly http2_altsvc_origin: string | null;
  /** Origin Length – indicating the length, in octets, of the Origin field. (`http2.altsvc.origin.len`, UINT16) */
  readonly http2_altsvc_origin_len: number | null;
  /** Body fragment (`http2.body.fragment`, FRAMENUM) */
  readonly http2_body_fragment: number | null;
  /** Body fragment count (`http2.body.fragment.count`, UINT32) */
  readonly http2_body_fragment_count: number | null;
  /** Body defragment error (`http2.body.fragment.error`, FRAMENUM) */
  readonly http2_body_fragment_error: number | null;
  /** Body has multiple tail fragments (`http2.body.fragment.multiple_tails`, BOOLEAN) */
  readonly http2_body_fragment_multiple_tails: boolean | null;
  /** Body fragment overlap (`http2.body.fragment.overlap`, BOOLEAN) */
  readonly http2_body_fragment_overlap: boolean | null;
  /** Body fragment overlapping with conflicting data (`http2.body.fragment.overlap.conflicts`, BOOLEAN) */
  readonly http2_body_fragment_overlap_conflicts: boolean | null;
  /** Body fragment too long (`http2.body.fragment.too_long_fragment`, BOOLEAN) */
  readonly http2_body_fragment_too_long_fragment: boolean | null;
  /** Body fragments (`http2.body.fragments`, NONE) */
  readonly http2_body_fragments: boolean | null;
  /** Reassembled body data – Reassembled body data for multisegment PDU spanning across DATAs (`http2.body.reassembled.data`, BYTES) */
  readonly http2_body_reassembled_data: string | null;
  /** Reassembled body in frame – Reassembled body in frame number (`http2.body.reassembled.in`, FRAMENUM) */
  readonly http2_body_reassembled_in: number | null;
  /** Reassembled body length – Reassembled body in frame number (`http2.body.reassembled.length`, UINT32) */
  readonly http2_body_reassembled_length: number | null;
  /** Body decompression failed (`http2.body_decompression_failed`, NONE) */
  readonly http2_body_decompression_failed: boolean | null;
  /** Continuation Header – Contains a header block fragment (`http2.continuation.header`, STRING) */
  readonly http2_continuation_header: string | null;
  /** Padding – Padding octets (`http2.continuation.padding`, BYTES) */
  readonly http2_continuation_padding: string | null;
  /** Data – Application data (`http2.data.data`, BYTES) */
  readonly http2_data_data: string | null;
  /** Padding – Padding octets (`http2.data.padding`, BYTES) */
  readonly http2_data_padding: string | null;
  /** DATA segment – A data segment used in reassembly (`http2.data.segment`, BYTES) */
  readonly http2_data_segment: string | null;
  /** Exclusive – A single bit flag indicates that the stream dependency is exclusive (`http2.exclusive`, BOOLEAN) */
  readonly http2_exclusive: boolean | null;
  /** Fake Header (`http2.fake.header`, NONE) */
  readonly http2_fake_header: boolean | null;
  /** Fake Header Count (`http2.fake.header.count`, UINT32) */
  readonly http2_fake_header_count: number | null;
  /** Flags – Flags are assigned semantics specific to the indicated frame type (`http2.flags`, UINT8) */
  readonly http2_flags: number | null;
  /** ACK – Set indicates that this PING frame is a PING response (`http2.flags.ack.ping`, BOOLEAN) */
  readonly http2_flags_ack_ping: boolean | null;
  /** ACK – Indicates that this frame acknowledges receipt and application of the peer's SETTINGS frame (`http2.flags.ack.settings`, BOOLEAN) */
  readonly http2_flags_ack_settings: boolean | null;
  /** End Headers – Indicates that this frame contains an entire header block and is not followed by any CONTINUATION frames. (`http2.flags.eh`, BOOLEAN) */
  readonly http2_flags_eh: boolean | null;
  /** End Stream – Indicates that this frame is the last that the endpoint will send for the identified stream (`http2.flags.end_stream`, BOOLEAN) */
  readonly http2_flags_end_stream: boolean | null;
  /** Padded – Indicates that the Pad Length field is present (`http2.flags.padded`, BOOLEAN) */
  readonly http2_flags_padded: boolean | null;
  /** Priority – Indicates that the Exclusive Flag (E), Stream Dependency, and Weight fields are present (`http2.flags.priority`, BOOLEAN) */
  readonly http2_flags_priority: boolean | null;
  /** Unused – Must be zero (`http2.flags.unused`, UINT8) */
  readonly http2_flags_unused: number | null;
  /** Unused – Must be zero (`http2.flags.unused_continuation`, UINT8) */
  readonly http2_flags_unused_continuation: number | null;
  /** Unused – Must be zero (`http2.flags.unused_data`, UINT8) */
  readonly http2_flags_unused_data: number | null;
  /** Unused – Must be zero (`http2.flags.unused_headers`, UINT8) */
  readonly http2_flags_unused_headers: number | null;
  /** Unused – Must be zero (`http2.flags.unused_ping`, UINT8) */
  readonly http2_flags_unused_ping: number | null;
  /** Unused – Must be zero (`http2.flags.unused_push_promise`, UINT8) */
  readonly http2_flags_unused_push_promise: number | null;
  /** Unused – Must be zero (`http2.flags.unused_settings`, UINT8) */
  readonly http2_flags_unused_settings: number | null;
  /** Additional Debug Data (`http2.goaway.addata`, BYTES) */
  readonly http2_goaway_addata: string | null;
  /** Error – The error code indicates the reason for closing the connection (`http2.goaway.error`, UINT32) */
  readonly http2_goaway_error: number | null;
  /** Last-Stream-ID – Contains the highest numbered stream identifier for which the sender of the GOAWAY frame has received f… (`http2.goaway.last_stream_id`, UINT32) */
  readonly http2_goaway_last_stream_id: number | null;
  /** Reserved – Must be zero (`http2.goway.r`, UINT32) */
  readonly http2_goway_r: number | null;
  /** Header (`http2.header`, NONE) */
  readonly http2_header: boolean | null;
  /** Header Count (`http2.header.count`, UINT32) */
  readonly http2_header_count: number | null;
  /** Index (`http2.header.index`, UINT32) */
  readonly http2_header_index: number | null;
  /** Header Length (`http2.header.length`, UINT32) */
  readonly http2_header_length: number | null;
  /** Name (`http2.header.name`, STRING) */
  readonly http2_header_name: string | null;
  /** Name Length (`http2.header.name.length`, UINT32) */
  readonly http2_header_name_length: number | null;
  /** Representation (`http2.header.repr`, STRING) */
  readonly http2_header_repr: string | null;
  /** Unescaped (`http2.header.unescaped`, STRING) */
  readonly http2_header_unescaped: string | null;
  /** Value (`http2.header.value`, STRING) */
  readonly http2_header_value: string | null;
  /** Value Length (`http2.header.value.length`, UINT32) */
  readonly http2_header_value_length: number | null;
  /** Decompression stopped after 200 header lines. (`http2.header_lines_exceeded`, NONE) */
  readonly http2_header_lines_exceeded: boolean | null;
  /** Decompression stopped. (`http2.header_size_exceeded`, NONE) */
  readonly http2_header_size_exceeded: boolean | null;
  /** Header table size update (`http2.header_table_size_update`, NONE) */
  readonly http2_header_table_size_update: boolean | null;
  /** Header table size (`http2.header_table_size_update.header_table_size`, UINT32) */
  readonly http2_header_table_size_update_header_table_size: number | null;
  /** Header Block Fragment – A header block fragment (`http2.headers`, BYTES) */
  readonly http2_headers: string | null;
  /** accept – Media types that are acceptable to the user agent (`http2.headers.accept`, STRING) */
  readonly http2_headers_accept: string | null;
  /** accept-charset – Acceptable charsets in textual responses for the user agent (`http2.headers.accept_charset`, STRING) */
  readonly http2_headers_accept_charset: string | null;
  /** accept-encoding – Acceptable content codings (like compression) in responses for the user agent (`http2.headers.accept_encoding`, STRING) */
  readonly http2_headers_accept_encoding: string | null;
  /** accept-language – Preferred natural languages for the user agent (`http2.headers.accept_language`, STRING) */
  readonly http2_headers_accept_language: string | null;
  /** accept-ranges – Bytes range which server may use for partial data transfer (`http2.headers.accept_ranges`, STRING) */
  readonly http2_headers_accept_ranges: string | null;
  /** access-control-allow-origin – Origin control for cross-origin resource sharing (`http2.headers.access_control_allow_origin`, STRING) */
  readonly http2_headers_access_control_allow_origin: string | null;
  /** age – Time in seconds which was spent for transferring data through proxy (`http2.headers.age`, UINT64) */
  readonly http2_headers_age: number | bigint | null;
  /** allow – List of allowed methods for request (`http2.headers.allow`, STRING) */
  readonly http2_headers_allow: string | null;
  /** :authority – Authority portion of the target URI (`http2.headers.authority`, STRING) */
  readonly http2_headers_authority: string | null;
  /** authorization – Credentials for a server-side authorization (`http2.headers.authorization`, STRING) */
  readonly http2_headers_authorization: string | null;
  /** cache-control – Request or response directives for a cache control (`http2.headers.cache_control`, STRING) */
  readonly http2_headers_cache_control: string | null;
  /** content-disposition – Indicates that response will be displayed as page or downloaded with dialog box (`http2.headers.content_disposition`, STRING) */
  readonly http2_headers_content_disposition: string | null;
  /** content-encoding (`http2.headers.content_encoding`, STRING) */
  readonly http2_headers_content_encoding: string | null;
  /** content-language (`http2.headers.content_language`, STRING) */
  readonly http2_headers_content_language: string | null;
  /** content-length – Size of body in bytes (`http2.headers.content_length`, UINT64) */
  readonly http2_headers_content_length: number | bigint | null;
  /** content-location – Alternative URL for a response data (`http2.headers.content_location`, STRING) */
  readonly http2_headers_content_location: string | null;
  /** content-range – Range of bytes which was sent by server for partial data transfer (`http2.headers.content_range`, STRING) */
  readonly http2_headers_content_range: string | null;
  /** content-type – MIME type of response (`http2.headers.content_type`, STRING) */
  readonly http2_headers_content_type: string | null;
  /** cookie – Stored cookies (`http2.headers.cookie`, STRING) */
  readonly http2_headers_cookie: string | null;
  /** date – Date and time at which the data was originated (`http2.headers.date`, STRING) */
  readonly http2_headers_date: string | null;
  /** etag – Directive for version indication of resource (`http2.headers.etag`, STRING) */
  readonly http2_headers_etag: string | null;
  /** expect – Expectations that need to be fulfilled for correct request (`http2.headers.expect`, STRING) */
  readonly http2_headers_expect: string | null;
  /** expires – Data after which resource will be stale (`http2.headers.expires`, STRING) */
  readonly http2_headers_expires: string | null;
  /** from – Email of a person who responsible for a requesting data (`http2.headers.from`, STRING) */
  readonly http2_headers_from: string | null;
  /** if-match – Mechanism for requesting data matched by a list of ETags (`http2.headers.if_match`, STRING) */
  readonly http2_headers_if_match: string | null;
  /** if-modified-since – Resource will be sent with status code 200 if it was modified otherwise with status code 304 (`http2.headers.if_modified_since`, STRING) */
  readonly http2_headers_if_modified_since: string | null;
  /** if-none-match – Mechanism for requesting data not matched by a list of ETags (`http2.headers.if_none_match`, STRING) */
  readonly http2_headers_if_none_match: string | null;
  /** if-range – Mechanism for a range request which is used to check if a resource was modified (`http2.headers.if_range`, STRING) */
  readonly http2_headers_if_range: string | null;
  /** if-unmodified-since – Resource will be processed if it was not modified otherwise 412 error will be returned (`http2.headers.if_unmodified_since`, STRING) */
  readonly http2_headers_if_unmodified_since: string | null;
  /** last-modified – Date and time at which the origin server believes the resource was last modified (`http2.headers.last_modified`, STRING) */
  readonly http2_headers_last_modified: string | null;
  /** link – Mechanism for indicating that resource will be preloaded (`http2.headers.link`, STRING) */
  readonly http2_headers_link: string | null;
  /** location – Mechanism for indicating that client will be redirected (`http2.headers.location`, STRING) */
  readonly http2_headers_location: string | null;
  /** max-forwards – Mechanism for limiting the number of proxies (`http2.headers.max_forwards`, UINT64) */
  readonly http2_headers_max_forwards: number | bigint | null;
  /** :method (`http2.headers.method`, STRING) */
  readonly http2_headers_method: string | null;
  /** Padding – Padding octets (`http2.headers.padding`, BYTES) */
  readonly http2_headers_padding: string | null;
  /** :path (`http2.headers.path`, STRING) */
  readonly http2_headers_path: string | null;
  /** proxy-authenticate – Authentication method that should be used to gain access to a resource behind a proxy server (`http2.headers.proxy_authenticate`, STRING) */
  readonly http2_headers_proxy_authenticate: string | null;
  /** proxy-authorization – Credentials for a proxy-side authorization (`http2.headers.proxy_authorization`, STRING) */
  readonly http2_headers_proxy_authorization: string | null;
  /** range – Range of resource bytes that server should return (`http2.headers.range`, STRING) */
  readonly http2_headers_range: string | null;
  /** referer – Address of the previous web page (`http2.headers.referer`, STRING) */
  readonly http2_headers_referer: string | null;
  /** refresh – Time in seconds after which client will be redirected by given url (`http2.headers.refresh`, STRING) */
  readonly http2_headers_refresh: string | null;
  /** retry-after – Mechanism to indicate when resource expected to be available (`http2.headers.retry_after`, STRING) */
  readonly http2_headers_retry_after: string | null;
  /** :scheme (`http2.headers.scheme`, STRING) */
  readonly http2_headers_scheme: string | null;
  /** server – Information about server software (`http2.headers.server`, STRING) */
  readonly http2_headers_server: string | null;
  /** set-cookie – Send a cookie to the client (`http2.headers.set_cookie`, STRING) */
  readonly http2_headers_set_cookie: string | null;
  /** :status (`http2.headers.status`, UINT16) */
  readonly http2_headers_status: number | null;
  /** strict-transport-security – HSTS indicates that resource should be accessed only using HTTPS (`http2.headers.strict_transport_security`, STRING) */
  readonly http2_headers_strict_transport_security: string | null;
  /** user-agent – Information about client software (`http2.headers.user_agent`, STRING) */
  readonly http2_headers_user_agent: string | null;
  /** vary – Mechanism for selecting which header will be used for content negotiation algorithm (`http2.headers.vary`, STRING) */
  readonly http2_headers_vary: string | null;
  /** via – Additional information for loop detection and protocol capabilities in proxy requests (`http2.headers.via`, STRING) */
  readonly http2_headers_via: string | null;
  /** Weight – An 8-bit weight for the identified priority (`http2.headers.weight`, UINT8) */
  readonly http2_headers_weight: number | null;
  /** Weight real – Real Weight value (Add one to value) (`http2.headers.weight_real`, UINT8) */
  readonly http2_headers_weight_real: number | null;
  /** www-authenticate – Authentication method that should be used to gain access to a resource (`http2.headers.www_authenticate`, STRING) */
  readonly http2_headers_www_authenticate: string | null;
  /** Length – The length (24 bits) of the frame payload (The 9 octets of the frame header are not included) (`http2.length`, UINT24) */
  readonly http2_length: number | null;
  /** Magic (`http2.magic`, STRING) */
  readonly http2_magic: string | null;
  /** Origin (`http2.origin`, NONE) */
  readonly http2_origin: boolean | null;
  /** Origin – A sequence of characters containing ASCII serialisation of an origin that server is authoritative for. (`http2.origin.origin`, STRING) */
  readonly http2_origin_origin: string | null;
  /** Origin Length – indicating the length, in octets, of the Origin field. (`http2.origin.origin_len`, UINT16) */
  readonly http2_origin_origin_len: number | null;
  /** Pad Length (`http2.pad_length`, UINT16) */
  readonly http2_pad_length: number | null;
  /** Pad Length – Padding size (`http2.padding`, UINT8) */
  readonly http2_padding: number | null;
  /** Ping (`http2.ping`, BYTES) */
  readonly http2_ping: string | null;
  /** Pong (`http2.pong`, BYTES) */
  readonly http2_pong: string | null;
  /** Priority Update Field Value (`http2.priority_update_field_value`, STRING) */
  readonly http2_priority_update_field_value: string | null;
  /** Priority Update Stream ID (`http2.priority_update_stream_id`, UINT64) */
  readonly http2_priority_update_stream_id: number | bigint | null;
  /** Header Block Fragment – Containing request header fields (`http2.push_promise.header`, BYTES) */
  readonly http2_push_promise_header: string | null;
  /** Padding – Padding octets (`http2.push_promise.padding`, BYTES) */
  readonly http2_push_promise_padding: string | null;
  /** Promised-Stream-ID – Identifies the stream the endpoint intends to start sending frames for (`http2.push_promise.promised_stream_id`, UINT32) */
  readonly http2_push_promise_promised_stream_id: number | null;
  /** Reserved – Must be zero (`http2.push_promise.r`, UINT32) */
  readonly http2_push_promise_r: number | null;
  /** Reserved – The semantics of this bit are undefined and the bit MUST remain unset (0) when sending and MUST be ignored wh… (`http2.r`, UINT32) */
  readonly http2_r: number | null;
  /** Reassembly failed (`http2.reassembly_error`, NONE) */
  readonly http2_reassembly_error: boolean | null;
  /** Full request URI – The full requested URI (including host name) (`http2.request.full_uri`, STRING) */
  readonly http2_request_full_uri: string | null;
  /** Error – The error code indicates why the stream is being terminated (`http2.rst_stream.error`, UINT32) */
  readonly http2_rst_stream_error: number | null;
  /** Settings (`http2.settings`, NONE) */
  readonly http2_settings: boolean | null;
  /** Enable PUSH – The initial value is 1, which indicates that push is permitted (`http2.settings.enable_push`, UINT32) */
  readonly http2_settings_enable_push: number | null;
  /** Extended CONNECT – Indicates support for the extended CONNECT method extension defined RFC 8441. (`http2.settings.extended_connect`, UINT32) */
  readonly http2_settings_extended_connect: number | null;
  /** Header table size – Allows the sender to inform the remote endpoint of the size of the header compression table used to … (`http2.settings.header_table_size`, UINT32) */
  readonly http2_settings_header_table_size: number | null;
  /** Settings Identifier (`http2.settings.id`, UINT16) */
  readonly http2_settings_id: number | null;
  /** Initial Windows Size – Indicates the sender's initial window size (in bytes) for stream level flow control (`http2.settings.initial_window_size`, UINT32) */
  readonly http2_settings_initial_window_size: number | null;
  /** Max concurrent streams – Indicates the maximum number of concurrent streams that the sender will allow (`http2.settings.max_concurrent_streams`, UINT32) */
  readonly http2_settings_max_concurrent_streams: number | null;
  /** Max frame size – Indicates the size of the largest frame payload that the sender will allow (`http2.settings.max_frame_size`, UINT32) */
  readonly http2_settings_max_frame_size: number | null;
  /** Max header list size – This advisory setting informs a peer of the maximum size of header list that the sender is prepar… (`http2.settings.max_header_list_size`, UINT32) */
  readonly http2_settings_max_header_list_size: number | null;
  /** Unknown Settings (`http2.settings.unknown`, UINT32) */
  readonly http2_settings_unknown: number | null;
  /** Stream (`http2.stream`, NONE) */
  readonly http2_stream: boolean | null;
  /** Stream Dependency – An identifier for the stream that this stream depends on (`http2.stream_dependency`, UINT32) */
  readonly http2_stream_dependency: number | null;
  /** Stream Identifier – A 31-bit stream identifier (`http2.streamid`, UINT32) */
  readonly http2_streamid: number | null;
  /** Type – The frame type determines how the remainder of the frame header and payload are interpreted (`http2.type`, UINT8) */
  readonly http2_type: number | null;
  /** Unknown (`http2.unknown`, BYTES) */
  readonly http2_unknown: string | null;
  /** Reserved – Must be zero (`http2.window_update.r`, UINT32) */
  readonly http2_window_update_r: number | null;
  /** Window Size Increment – Indicating the number of bytes that the sender can transmit in addition to the existing flow con… (`http2.window_update.window_size_increment`, UINT32) */
  readonly http2_window_update_window_size_increment: number | null;
  /** Internet Control Message Protocol (`icmp`, PROTOCOL) */
  readonly icmp: boolean | null;
  /** Address entry size (`icmp.addr_entry_size`, UINT8) */
  readonly icmp_addr_entry_size: number | null;
  /** Address Mask (`icmp.address_mask`, IPv4) */
  readonly icmp_address_mask: string | null;
  /** Checksum (`icmp.checksum`, UINT16) */
  readonly icmp_checksum: number | null;
  /** Checksum Status (`icmp.checksum.status`, UINT8) */
  readonly icmp_checksum_status: number | null;
  /** Bad checksum (`icmp.checksum_bad`, NONE) */
  readonly icmp_checksum_bad: boolean | null;
  /** Code (`icmp.code`, UINT8) */
  readonly icmp_code: number | null;
  /** Timestamp from icmp data – The timestamp in the first 8 bytes of the icmp data (`icmp.data_time`, ABSOLUTE_TIME) */
  readonly icmp_data_time: bigint | null;
  /** Timestamp from icmp data (relative) – The timestamp of the packet, relative to the timestamp in the first 8 bytes of the… (`icmp.data_time_relative`, RELATIVE_TIME) */
  readonly icmp_data_time_relative: number | null;
  /** ICMP Extensions (`icmp.ext`, NONE) */
  readonly icmp_ext: boolean | null;
  /** Checksum (`icmp.ext.checksum`, UINT16) */
  readonly icmp_ext_checksum: number | null;
  /** Checksum Status (`icmp.ext.checksum.status`, UINT8) */
  readonly icmp_ext_checksum_status: number | null;
  /** Bad checksum (`icmp.ext.checksum_bad`, NONE) */
  readonly icmp_ext_checksum_bad: boolean | null;
  /** Class (`icmp.ext.class`, UINT8) */
  readonly icmp_ext_class: number | null;
  /** C-Type (`icmp.ext.ctype`, UINT8) */
  readonly icmp_ext_ctype: number | null;
  /** Data (`icmp.ext.data`, BYTES) */
  readonly icmp_ext_data: string | null;
  /** Local bit (`icmp.ext.echo.req.local`, BOOLEAN) */
  readonly icmp_ext_echo_req_local: boolean | null;
  /** Reserved (`icmp.ext.echo.req.res`, UINT8) */
  readonly icmp_ext_echo_req_res: number | null;
  /** Active bit (`icmp.ext.echo.rsp.active`, BOOLEAN) */
  readonly icmp_ext_echo_rsp_active: boolean | null;
  /** IPv4 bit (`icmp.ext.echo.rsp.ipv4`, BOOLEAN) */
  readonly icmp_ext_echo_rsp_ipv4: boolean | null;
  /** IPv6 bit (`icmp.ext.echo.rsp.ipv6`, BOOLEAN) */
  readonly icmp_ext_echo_rsp_ipv6: boolean | null;
  /** Reserved (`icmp.ext.echo.rsp.res`, UINT8) */
  readonly icmp_ext_echo_rsp_res: number | null;
  /** State (`icmp.ext.echo.rsp.state`, UINT8) */
  readonly icmp_ext_echo_rsp_state: number | null;
  /** Sequence Number (`icmp.ext.echo.seq`, UINT8) */
  readonly icmp_ext_echo_seq: number | null;
  /** Length (`icmp.ext.length`, UINT16) */
  readonly icmp_ext_length: number | null;
  /** Reserved (`icmp.ext.res`, UINT16) */
  readonly icmp_ext_res: number | null;
  /** Version (`icmp.ext.version`, UINT8) */
  readonly icmp_ext_version: number | null;
  /** Identifier (BE) – Identifier (big endian representation) (`icmp.ident`, UINT16) */
  readonly icmp_ident: number | null;
  /** Identifier (LE) – Identifier (little endian representation) (`icmp.ident_le`, UINT16) */
  readonly icmp_ident_le: number | null;
  /** Address Length (`icmp.int_ident.addr_length`, UINT8) */
  readonly icmp_int_ident_addr_length: number | null;
  /** Address (`icmp.int_ident.address`, BYTES) */
  readonly icmp_int_ident_address: string | null;
  /** Address Family Identifier – Address Family of the interface address (`icmp.int_ident.afi`, UINT16) */
  readonly icmp_int_ident_afi: number | null;
  /** Interface Index (`icmp.int_ident.index`, UINT32) */
  readonly icmp_int_ident_index: number | null;
  /** Address (`icmp.int_ident.ipv4`, IPv4) */
  readonly icmp_int_ident_ipv4: string | null;
  /** Address (`icmp.int_ident.ipv6`, IPv6) */
  readonly icmp_int_ident_ipv6: string | null;
  /** Name (`icmp.int_ident.name`, STRING) */
  readonly icmp_int_ident_name: string | null;
  /** Reserved (`icmp.int_ident.reserved`, BYTES) */
  readonly icmp_int_ident_reserved: string | null;
  /** Address Family Identifier – Address Family of the interface address (`icmp.int_info.afi`, UINT16) */
  readonly icmp_int_info_afi: number | null;
  /** ifIndex – True: ifIndex of the interface included; False: ifIndex of the interface not included (`icmp.int_info.ifindex`, BOOLEAN) */
  readonly icmp_int_info_ifindex: boolean | null;
  /** Interface Index (`icmp.int_info.index`, UINT32) */
  readonly icmp_int_info_index: number | null;
  /** IP Address (`icmp.int_info.ipaddr`, BOOLEAN) */
  readonly icmp_int_info_ipaddr: boolean | null;
  /** Source (`icmp.int_info.ipunknown`, BYTES) */
  readonly icmp_int_info_ipunknown: string | null;
  /** Source (`icmp.int_info.ipv4`, IPv4) */
  readonly icmp_int_info_ipv4: string | null;
  /** Source (`icmp.int_info.ipv6`, IPv6) */
  readonly icmp_int_info_ipv6: string | null;
  /** Maximum Transmission Unit (`icmp.int_info.mtu`, UINT32) */
  readonly icmp_int_info_mtu: number | null;
  /** MTU (`icmp.int_info.mtu_present`, BOOLEAN) */
  readonly icmp_int_info_mtu_present: boolean | null;
  /** Name (`icmp.int_info.name`, STRING) */
  readonly icmp_int_info_name: string | null;
  /** Name Length (`icmp.int_info.name_length`, UINT8) */
  readonly icmp_int_info_name_length: number | null;
  /** Interface Name (`icmp.int_info.name_present`, BOOLEAN) */
  readonly icmp_int_info_name_present: boolean | null;
  /** Reserved (`icmp.int_info.reserved`, UINT8) */
  readonly icmp_int_info_reserved: number | null;
  /** Interface Role (`icmp.int_info.role`, UINT8) */
  readonly icmp_int_info_role: number | null;
  /** Length – The length of the original datagram (`icmp.length`, UINT8) */
  readonly icmp_length: number | null;
  /** Length of original datagram – The length of the original datagram (length * 4) (`icmp.length.original_datagram`, UINT8) */
  readonly icmp_length_original_datagram: number | null;
  /** Lifetime (`icmp.lifetime`, UINT16) */
  readonly icmp_lifetime: number | null;
  /** Busy – This FA will not accept requests at this time (`icmp.mip.b`, BOOLEAN) */
  readonly icmp_mip_b: boolean | null;
  /** Challenge (`icmp.mip.challenge`, BYTES) */
  readonly icmp_mip_challenge: string | null;
  /** Care-Of-Address (`icmp.mip.coa`, IPv4) */
  readonly icmp_mip_coa: string | null;
  /** Content (`icmp.mip.content`, BYTES) */
  readonly icmp_mip_content: string | null;
  /** Foreign Agent – Foreign Agent Services Offered (`icmp.mip.f`, BOOLEAN) */
  readonly icmp_mip_f: boolean | null;
  /** Flags (`icmp.mip.flags`, UINT16) */
  readonly icmp_mip_flags: number | null;
  /** GRE – GRE encapsulated tunneled datagram support (`icmp.mip.g`, BOOLEAN) */
  readonly icmp_mip_g: boolean | null;
  /** Home Agent – Home Agent Services Offered (`icmp.mip.h`, BOOLEAN) */
  readonly icmp_mip_h: boolean | null;
  /** Length (`icmp.mip.length`, UINT8) */
  readonly icmp_mip_length: number | null;
  /** Registration Lifetime (`icmp.mip.life`, UINT16) */
  readonly icmp_mip_life: number | null;
  /** Minimal Encapsulation – Minimal encapsulation tunneled datagram support (`icmp.mip.m`, BOOLEAN) */
  readonly icmp_mip_m: boolean | null;
  /** Prefix Length (`icmp.mip.prefixlength`, UINT8) */
  readonly icmp_mip_prefixlength: number | null;
  /** Registration Required – Registration with this FA is required (`icmp.mip.r`, BOOLEAN) */
  readonly icmp_mip_r: boolean | null;
  /** Reserved (`icmp.mip.reserved`, UINT16) */
  readonly icmp_mip_reserved: number | null;
  /** Reverse tunneling – Reverse tunneling support (`icmp.mip.rt`, BOOLEAN) */
  readonly icmp_mip_rt: boolean | null;
  /** Sequence Number (`icmp.mip.seq`, UINT16) */
  readonly icmp_mip_seq: number | null;
  /** Extension Type (`icmp.mip.type`, UINT8) */
  readonly icmp_mip_type: number | null;
  /** UDP tunneling – UDP tunneling support (`icmp.mip.u`, BOOLEAN) */
  readonly icmp_mip_u: boolean | null;
  /** VJ Comp – Van Jacobson Header Compression Support (`icmp.mip.v`, BOOLEAN) */
  readonly icmp_mip_v: boolean | null;
  /** Revocation support – Registration revocation support (`icmp.mip.x`, BOOLEAN) */
  readonly icmp_mip_x: boolean | null;
  /** Data (`icmp.mpls.data`, BYTES) */
  readonly icmp_mpls_data: string | null;
  /** Experimental (`icmp.mpls.exp`, UINT24) */
  readonly icmp_mpls_exp: number | null;
  /** Label (`icmp.mpls.label`, UINT24) */
  readonly icmp_mpls_label: number | null;
  /** Stack bit (`icmp.mpls.s`, BOOLEAN) */
  readonly icmp_mpls_s: boolean | null;
  /** Time to live (`icmp.mpls.ttl`, UINT8) */
  readonly icmp_mpls_ttl: number | null;
  /** MTU of next hop (`icmp.mtu`, UINT16) */
  readonly icmp_mtu: number | null;
  /** No response seen – No corresponding response frame was seen (`icmp.no_resp`, NONE) */
  readonly icmp_no_resp: boolean | null;
  /** Number of addresses (`icmp.num_addrs`, UINT8) */
  readonly icmp_num_addrs: number | null;
  /** Originate Timestamp (`icmp.originate_timestamp`, UINT32) */
  readonly icmp_originate_timestamp: number | null;
  /** Pointer (`icmp.pointer`, UINT32) */
  readonly icmp_pointer: number | null;
  /** Preference level (`icmp.pref_level`, INT32) */
  readonly icmp_pref_level: number | null;
  /** Receive Timestamp (`icmp.receive_timestamp`, UINT32) */
  readonly icmp_receive_timestamp: number | null;
  /** Gateway Address (`icmp.redir_gw`, IPv4) */
  readonly icmp_redir_gw: string | null;
  /** Reserved (`icmp.reserved`, BYTES) */
  readonly icmp_reserved: string | null;
  /** Response frame – The frame number of the corresponding response (`icmp.resp_in`, FRAMENUM) */
  readonly icmp_resp_in: number | null;
  /** Response not found (`icmp.resp_not_found`, NONE) */
  readonly icmp_resp_not_found: boolean | null;
  /** Request frame – The frame number of the corresponding request (`icmp.resp_to`, FRAMENUM) */
  readonly icmp_resp_to: number | null;
  /** Response time – The time between the request and the response, in ms. (`icmp.resptime`, DOUBLE) */
  readonly icmp_resptime: number | null;
  /** Router address (`icmp.router_address`, IPv4) */
  readonly icmp_router_address: string | null;
  /** Sequence Number (BE) – Sequence Number (big endian representation) (`icmp.seq`, UINT16) */
  readonly icmp_seq: number | null;
  /** Sequence Number (LE) – Sequence Number (little endian representation) (`icmp.seq_le`, UINT16) */
  readonly icmp_seq_le: number | null;
  /** Transmit Timestamp (`icmp.transmit_timestamp`, UINT32) */
  readonly icmp_transmit_timestamp: number | null;
  /** Type (`icmp.type`, UINT8) */
  readonly icmp_type: number | null;
  /** Unused (`icmp.unused`, BYTES) */
  readonly icmp_unused: string | null;
  /** Internet Control Message Protocol v6 (`icmpv6`, PROTOCOL) */
  readonly icmpv6: boolean | null;
  /** EUI-64 – This field is used to uniquely identify the interface of the registered address by including the EUI-64 identif… (`icmpv6.6lowpannd.da.eui64`, EUI64) */
  readonly icmpv6_6lowpannd_da_eui64: string | null;
  /** Lifetime – The amount of time in a unit of 60 seconds that the router should retain the Neighbor Cache entry for the sen… (`icmpv6.6lowpannd.da.lifetime`, UINT16) */
  readonly icmpv6_6lowpannd_da_lifetime: number | null;
  /** Registered Address – Carries the host address, which was contained in the IPv6 Source field in the NS that contained the… (`icmpv6.6lowpannd.da.reg_addr`, IPv6) */
  readonly icmpv6_6lowpannd_da_reg_addr: string | null;
  /** Reserved – Must be Zero (`icmpv6.6lowpannd.da.rsv`, UINT8) */
  readonly icmpv6_6lowpannd_da_rsv: number | null;
  /** Status – Indicates the status of a registration in the DAC (`icmpv6.6lowpannd.da.status`, UINT8) */
  readonly icmpv6_6lowpannd_da_status: number | null;
  /** Checksum – Used to detect data corruption in the ICMPv6 message and parts of the IPv6 header (`icmpv6.checksum`, UINT16) */
  readonly icmpv6_checksum: number | null;
  /** Checksum Status (`icmpv6.checksum.status`, UINT8) */
  readonly icmpv6_checksum_status: number | null;
  /** Bad checksum (`icmpv6.checksum_bad.expert`, NONE) */
  readonly icmpv6_checksum_bad_expert: boolean | null;
  /** Code – Depends on the message type. It is used to create an additional level of message granularity (`icmpv6.code`, UINT8) */
  readonly icmpv6_code: number | null;
  /** Data (`icmpv6.data`, BYTES) */
  readonly icmpv6_data: string | null;
  /** Identifier – An identifier to aid in matching with Request and Reply (`icmpv6.echo.identifier`, UINT16) */
  readonly icmpv6_echo_identifier: number | null;
  /** Sequence – A sequence number to aid in matching Echo Replies to this Echo Request (`icmpv6.echo.sequence_number`, UINT16) */
  readonly icmpv6_echo_sequence_number: number | null;
  /** Local bit (`icmpv6.ext.echo.req.local`, BOOLEAN) */
  readonly icmpv6_ext_echo_req_local: boolean | null;
  /** Reserved (`icmpv6.ext.echo.req.res`, UINT8) */
  readonly icmpv6_ext_echo_req_res: number | null;
  /** Active bit (`icmpv6.ext.echo.rsp.active`, BOOLEAN) */
  readonly icmpv6_ext_echo_rsp_active: boolean | null;
  /** IPv4 bit (`icmpv6.ext.echo.rsp.ipv4`, BOOLEAN) */
  readonly icmpv6_ext_echo_rsp_ipv4: boolean | null;
  /** IPv6 bit (`icmpv6.ext.echo.rsp.ipv6`, BOOLEAN) */
  readonly icmpv6_ext_echo_rsp_ipv6: boolean | null;
  /** Reserved (`icmpv6.ext.echo.rsp.res`, UINT8) */
  readonly icmpv6_ext_echo_rsp_res: number | null;
  /** State (`icmpv6.ext.echo.rsp.state`, UINT8) */
  readonly icmpv6_ext_echo_rsp_state: number | null;
  /** Sequence number (`icmpv6.ext.echo.seq`, UINT8) */
  readonly icmpv6_ext_echo_seq: number | null;
  /** Flag (`icmpv6.fmip6.hi.flag`, UINT8) */
  readonly icmpv6_fmip6_hi_flag: number | null;
  /** Buffer – When set, the destination SHOULD buffer any packets toward the node indicated in the options of this message (`icmpv6.fmip6.hi.flag.a`, BOOLEAN) */
  readonly icmpv6_fmip6_hi_flag_a: boolean | null;
  /** Reserved (`icmpv6.fmip6.hi.flag.reserved`, UINT8) */
  readonly icmpv6_fmip6_hi_flag_reserved: number | null;
  /** Assigned address configuration – When set, this message requests a new CoA to be returned by the destination (`icmpv6.fmip6.hi.flag.s`, BOOLEAN) */
  readonly icmpv6_fmip6_hi_flag_s: boolean | null;
  /** Identifier – An identifier to aid in matching with Request and Reply (`icmpv6.fmip6.identifier`, UINT16) */
  readonly icmpv6_fmip6_identifier: number | null;
  /** Subtype – Designates the Subtype of information (`icmpv6.fmip6.subtype`, UINT8) */
  readonly icmpv6_fmip6_subtype: number | null;
  /** Lifetime – The maximum number of seconds that this particular Locator may be considered valid (`icmpv6.ilnp.nb_lifetime`, UINT32) */
  readonly icmpv6_ilnp_nb_lifetime: number | null;
  /** Locator – The 64-bit Locator values currently valid for the sending ILNPv6 node (`icmpv6.ilnp.nb_locator`, UINT64) */
  readonly icmpv6_ilnp_nb_locator: number | bigint | null;
  /** Num of Locs – The number of 64-bit Locator values that are advertised in this message (`icmpv6.ilnp.nb_locs`, UINT8) */
  readonly icmpv6_ilnp_nb_locs: number | null;
  /** Preference – The preferability of each Locator relative to other valid Locator values (`icmpv6.ilnp.nb_preference`, UINT32) */
  readonly icmpv6_ilnp_nb_preference: number | null;
  /** Invalid Option Length (`icmpv6.invalid_option_length`, NONE) */
  readonly icmpv6_invalid_option_length: boolean | null;
  /** Length of original datagram – The length of the original datagram (`icmpv6.length`, UINT8) */
  readonly icmpv6_length: number | null;
  /** Query Interval – The Query Interval value (in seconds) in use by MLD on the interface. (`icmpv6.mcast_ra.query_interval`, UINT16) */
  readonly icmpv6_mcast_ra_query_interval: number | null;
  /** Robustness Variable – The Robustness Variable in use by MLD on the advertising interface (`icmpv6.mcast_ra.robustness_variable`, UINT16) */
  readonly icmpv6_mcast_ra_robustness_variable: number | null;
  /** Flags (`icmpv6.mip6.flag`, UINT16) */
  readonly icmpv6_mip6_flag: number | null;
  /** Managed address configuration – When set, it indicates that addresses are available via DHCPv6 (`icmpv6.mip6.flag.m`, BOOLEAN) */
  readonly icmpv6_mip6_flag_m: boolean | null;
  /** Other configuration – When set, it indicates that other configuration information is available via DHCPv6 (`icmpv6.mip6.flag.o`, BOOLEAN) */
  readonly icmpv6_mip6_flag_o: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.mip6.flag.rsv`, UINT16) */
  readonly icmpv6_mip6_flag_rsv: number | null;
  /** Home Agent Address – A list of addresses of home agents on the home link for the mobile node (`icmpv6.mip6.home_agent_address`, IPv6) */
  readonly icmpv6_mip6_home_agent_address: string | null;
  /** Identifier – An identifier to aid in matching with Request and Reply (`icmpv6.mip6.identifier`, UINT16) */
  readonly icmpv6_mip6_identifier: number | null;
  /** Flags (`icmpv6.mld.flag`, UINT8) */
  readonly icmpv6_mld_flag: number | null;
  /** QRV (Querier's Robustness Variable) – Contains the RV (Robustness Variable) value used by the Querier (`icmpv6.mld.flag.qrv`, UINT8) */
  readonly icmpv6_mld_flag_qrv: number | null;
  /** Reserved – Must Be Zero (`icmpv6.mld.flag.reserved`, UINT8) */
  readonly icmpv6_mld_flag_reserved: number | null;
  /** Suppress Router-Side Processing – Indicates to any receiving multicast routers that they have to suppress the normal tim… (`icmpv6.mld.flag.s`, BOOLEAN) */
  readonly icmpv6_mld_flag_s: boolean | null;
  /** Maximum Response Code – Specifies the maximum allowed delay before sending a responding Report (`icmpv6.mld.maximum_response_code`, UINT16) */
  readonly icmpv6_mld_maximum_response_code: number | null;
  /** Maximum Response Delay [ms] – Specifies the maximum allowed delay before sending a responding Report, in units of millis… (`icmpv6.mld.maximum_response_delay`, UINT16) */
  readonly icmpv6_mld_maximum_response_delay: number | null;
  /** Multicast Address – Specific IPv6 multicast address (`icmpv6.mld.multicast_address`, IPv6) */
  readonly icmpv6_mld_multicast_address: string | null;
  /** Number of Sources – Specifies how many source addresses are present in the Query (`icmpv6.mld.nb_sources`, UINT16) */
  readonly icmpv6_mld_nb_sources: number | null;
  /** QQIC (Querier's Query Interval Code) – Specifies the QI (Query Interval) used by the Querier (`icmpv6.mld.qqi`, UINT8) */
  readonly icmpv6_mld_qqi: number | null;
  /** Source Address – The Source Address fields are a vector of unicast addresses (`icmpv6.mld.source_address`, IPv6) */
  readonly icmpv6_mld_source_address: string | null;
  /** Multicast Address Record – Each Multicast Address Record is a block of fields that contain information on the sender lis… (`icmpv6.mldr.mar`, NONE) */
  readonly icmpv6_mldr_mar: boolean | null;
  /** Aux Data Len – The Aux Data Len field contains the length (in units of 32-bit words) of the Auxiliary Data Field in this… (`icmpv6.mldr.mar.aux_data_len`, UINT8) */
  readonly icmpv6_mldr_mar_aux_data_len: number | null;
  /** Auxiliary Data – Contains additional information that pertain to this Multicast Address Record (`icmpv6.mldr.mar.auxiliary_data`, BYTES) */
  readonly icmpv6_mldr_mar_auxiliary_data: string | null;
  /** Multicast Address – The Multicast Address field contains the multicast address to which this Multicast Address Record pe… (`icmpv6.mldr.mar.multicast_address`, IPv6) */
  readonly icmpv6_mldr_mar_multicast_address: string | null;
  /** Number of Sources – The Number of Sources field specifies how many source addresses are present in this Multicast Addres… (`icmpv6.mldr.mar.nb_sources`, UINT16) */
  readonly icmpv6_mldr_mar_nb_sources: number | null;
  /** Record Type – It specifies the type of the Multicast Address Record (`icmpv6.mldr.mar.record_type`, UINT8) */
  readonly icmpv6_mldr_mar_record_type: number | null;
  /** Source Address – The Source Address fields are a vector of unicast addresses (`icmpv6.mldr.mar.source_address`, IPv6) */
  readonly icmpv6_mldr_mar_source_address: string | null;
  /** Number of Multicast Address Records – Specifies how many Multicast Address Records are present in this Report (`icmpv6.mldr.nb_mcast_records`, UINT16) */
  readonly icmpv6_mldr_nb_mcast_records: number | null;
  /** Buffered Messages Length – The size of buffered-mpl-messages in octets. (`icmpv6.mpl.seed_info.bm_len`, UINT8) */
  readonly icmpv6_mpl_seed_info_bm_len: number | null;
  /** MinSequence – The lower-bound sequence number for the MPL Seed. (`icmpv6.mpl.seed_info.min_sequence`, UINT8) */
  readonly icmpv6_mpl_seed_info_min_sequence: number | null;
  /** Seed ID Length – The length of the seed-id. (`icmpv6.mpl.seed_info.s`, UINT8) */
  readonly icmpv6_mpl_seed_info_s: number | null;
  /** Seed ID (`icmpv6.mpl.seed_info.seed_id`, STRING) */
  readonly icmpv6_mpl_seed_info_seed_id: string | null;
  /** Sequence (`icmpv6.mpl.seed_info.sequence`, UINT8) */
  readonly icmpv6_mpl_seed_info_sequence: number | null;
  /** MTU – The Maximum Transmission Unit of the next-hop link (`icmpv6.mtu`, UINT32) */
  readonly icmpv6_mtu: number | null;
  /** Flags (`icmpv6.nd.na.flag`, UINT32) */
  readonly icmpv6_nd_na_flag: number | null;
  /** Override – When set, it indicates that the advertisement should override an existing cache entry and update the cached l… (`icmpv6.nd.na.flag.o`, BOOLEAN) */
  readonly icmpv6_nd_na_flag_o: boolean | null;
  /** Router – When set, it indicates that the sender is a router (`icmpv6.nd.na.flag.r`, BOOLEAN) */
  readonly icmpv6_nd_na_flag_r: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.nd.na.flag.rsv`, UINT32) */
  readonly icmpv6_nd_na_flag_rsv: number | null;
  /** Solicited – When set, it indicates that the advertisement was sent in response to a Neighbor Solicitation from the Desti… (`icmpv6.nd.na.flag.s`, BOOLEAN) */
  readonly icmpv6_nd_na_flag_s: boolean | null;
  /** Target Address – the Target Address field in the Neighbor Solicitation message that prompted this advertisement (`icmpv6.nd.na.target_address`, IPv6) */
  readonly icmpv6_nd_na_target_address: string | null;
  /** Target Address – The IP address of the target of the solicitation (`icmpv6.nd.ns.target_address`, IPv6) */
  readonly icmpv6_nd_ns_target_address: string | null;
  /** Cur hop limit – The default value that should be placed in the Hop Count field of the IP header for outgoing IP packets (`icmpv6.nd.ra.cur_hop_limit`, UINT8) */
  readonly icmpv6_nd_ra_cur_hop_limit: number | null;
  /** Flags (`icmpv6.nd.ra.flag`, UINT8) */
  readonly icmpv6_nd_ra_flag: number | null;
  /** Home Agent – When set, it indicate that the router sending this Router Advertisement is also functioning as a Mobile IPv… (`icmpv6.nd.ra.flag.h`, BOOLEAN) */
  readonly icmpv6_nd_ra_flag_h: boolean | null;
  /** Managed address configuration – When set, it indicates that addresses are available via DHCPv6 (`icmpv6.nd.ra.flag.m`, BOOLEAN) */
  readonly icmpv6_nd_ra_flag_m: boolean | null;
  /** Other configuration – When set, it indicates that other configuration information is available via DHCPv6 (`icmpv6.nd.ra.flag.o`, BOOLEAN) */
  readonly icmpv6_nd_ra_flag_o: boolean | null;
  /** Proxy (`icmpv6.nd.ra.flag.p`, BOOLEAN) */
  readonly icmpv6_nd_ra_flag_p: boolean | null;
  /** Prf (Default Router Preference) – Indicates whether to prefer this router over other default routers (`icmpv6.nd.ra.flag.prf`, UINT8) */
  readonly icmpv6_nd_ra_flag_prf: number | null;
  /** Reserved – Must be Zero (`icmpv6.nd.ra.flag.rsv`, UINT8) */
  readonly icmpv6_nd_ra_flag_rsv: number | null;
  /** Reachable time (ms) – The time that a node assumes a neighbor is reachable after having received a reachability confirma… (`icmpv6.nd.ra.reachable_time`, UINT32) */
  readonly icmpv6_nd_ra_reachable_time: number | null;
  /** Retrans timer (ms) – The time between retransmitted Neighbor Solicitation messages (`icmpv6.nd.ra.retrans_timer`, UINT32) */
  readonly icmpv6_nd_ra_retrans_timer: number | null;
  /** Router lifetime (s) – The lifetime associated with the default router (`icmpv6.nd.ra.router_lifetime`, UINT16) */
  readonly icmpv6_nd_ra_router_lifetime: number | null;
  /** Target Address – An IP address that is a better first hop to use for the ICMP Destination Address (`icmpv6.nd.rd.target_address`, IPv6) */
  readonly icmpv6_nd_rd_target_address: string | null;
  /** Flags – Qtype-specific flags that may be defined for certain Query types and their Replies (`icmpv6.ni.flag`, UINT16) */
  readonly icmpv6_ni_flag: number | null;
  /** Unicast Addresses – Responder's unicast addresses (`icmpv6.ni.flag.a`, BOOLEAN) */
  readonly icmpv6_ni_flag_a: boolean | null;
  /** Compression – IPv4-compatible (now deprecated) and IPv4-mapped addresses are requested (`icmpv6.ni.flag.c`, BOOLEAN) */
  readonly icmpv6_ni_flag_c: boolean | null;
  /** Global-scope addresses – Global-scope addresses are requested (`icmpv6.ni.flag.g`, BOOLEAN) */
  readonly icmpv6_ni_flag_g: boolean | null;
  /** Link-local addresses – Link-local addresses are requested (`icmpv6.ni.flag.l`, BOOLEAN) */
  readonly icmpv6_ni_flag_l: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.ni.flag.rsv`, UINT16) */
  readonly icmpv6_ni_flag_rsv: number | null;
  /** Site-local addresses – Site-local addresses are requested (`icmpv6.ni.flag.s`, BOOLEAN) */
  readonly icmpv6_ni_flag_s: boolean | null;
  /** Truncated – Defined in a Reply only, indicates that the set of addresses is incomplete for space reasons (`icmpv6.ni.flag.t`, BOOLEAN) */
  readonly icmpv6_ni_flag_t: boolean | null;
  /** Nonce – An opaque 64-bit field (`icmpv6.ni.nonce`, UINT64) */
  readonly icmpv6_ni_nonce: number | bigint | null;
  /** Qtype – Designates the type of information (`icmpv6.ni.qtype`, UINT16) */
  readonly icmpv6_ni_qtype: number | null;
  /** FQDN subject (`icmpv6.ni.query.subject_fqdn`, STRING) */
  readonly icmpv6_ni_query_subject_fqdn: string | null;
  /** IPv4 subject address (`icmpv6.ni.query.subject_ipv4`, IPv4) */
  readonly icmpv6_ni_query_subject_ipv4: string | null;
  /** IPv6 subject address (`icmpv6.ni.query.subject_ipv6`, IPv6) */
  readonly icmpv6_ni_query_subject_ipv6: string | null;
  /** IPv4 Node address (`icmpv6.ni.reply.ipv4_address`, IPv4) */
  readonly icmpv6_ni_reply_ipv4_address: string | null;
  /** IPv6 Node address (`icmpv6.ni.reply.node_address`, IPv6) */
  readonly icmpv6_ni_reply_node_address: string | null;
  /** Name Node (`icmpv6.ni.reply.node_name`, STRING) */
  readonly icmpv6_ni_reply_node_name: string | null;
  /** TTL (`icmpv6.ni.reply.node_ttl`, UINT32) */
  readonly icmpv6_ni_reply_node_ttl: number | null;
  /** No response seen – No corresponding response frame was seen (`icmpv6.no_resp`, NONE) */
  readonly icmpv6_no_resp: boolean | null;
  /** Nonce (`icmpv6.nonce`, BYTES) */
  readonly icmpv6_nonce: string | null;
  /** ICMPv6 Option – Option (`icmpv6.opt`, NONE) */
  readonly icmpv6_opt: boolean | null;
  /** G (`icmpv6.opt.6cio.flag_g`, UINT16) */
  readonly icmpv6_opt_6cio_flag_g: number | null;
  /** Unassigned (`icmpv6.opt.6cio.unassigned1`, UINT16) */
  readonly icmpv6_opt_6cio_unassigned1: number | null;
  /** Unassigned (`icmpv6.opt.6cio.unassigned2`, UINT32) */
  readonly icmpv6_opt_6cio_unassigned2: number | null;
  /** Context Length – The number of leading bits in the Context Prefix field that are valid (`icmpv6.opt.6co.context_length`, UINT8) */
  readonly icmpv6_opt_6co_context_length: number | null;
  /** Context Prefix – The IPv6 prefix or address corresponding to the Context ID (CID) field (`icmpv6.opt.6co.context_prefix`, IPv6) */
  readonly icmpv6_opt_6co_context_prefix: string | null;
  /** Flag (`icmpv6.opt.6co.flag`, UINT8) */
  readonly icmpv6_opt_6co_flag: number | null;
  /** Compression Flag – This flag indicates if the context is valid for use in compression (`icmpv6.opt.6co.flag.c`, BOOLEAN) */
  readonly icmpv6_opt_6co_flag_c: boolean | null;
  /** CID – Context Identifier for this prefix information (`icmpv6.opt.6co.flag.cid`, UINT8) */
  readonly icmpv6_opt_6co_flag_cid: number | null;
  /** Reserved – Must be zero (`icmpv6.opt.6co.flag.reserved`, UINT8) */
  readonly icmpv6_opt_6co_flag_reserved: number | null;
  /** Lifetime – The length of time in a unit of 60 seconds that the context is valid for the purpose of header compression or… (`icmpv6.opt.6co.valid_lifetime`, UINT16) */
  readonly icmpv6_opt_6co_valid_lifetime: number | null;
  /** 6LBR Address – IPv6 address of the 6LBR that is the origin of the included version number (`icmpv6.opt.abro.6lbr_address`, IPv6) */
  readonly icmpv6_opt_abro_6lbr_address: string | null;
  /** Valid Lifetime – The length of time in a unit of 60 seconds (relative to the time the packet is received) that this set … (`icmpv6.opt.abro.valid_lifetime`, UINT16) */
  readonly icmpv6_opt_abro_valid_lifetime: number | null;
  /** Version – The version number high (most significant 16 bits) corresponding to this set of information contained in the R… (`icmpv6.opt.abro.version_high`, UINT16) */
  readonly icmpv6_opt_abro_version_high: number | null;
  /** Version Low – The version number low (the least significant 16 bits) corresponding to this set of information contained … (`icmpv6.opt.abro.version_low`, UINT16) */
  readonly icmpv6_opt_abro_version_low: number | null;
  /** Advertisement Interval – The maximum time (in milliseconds) between successive unsolicited Router Advertisement messages… (`icmpv6.opt.advertisement_interval`, UINT32) */
  readonly icmpv6_opt_advertisement_interval: number | null;
  /** EUI-64 – This field is used to uniquely identify the interface of the registered address (`icmpv6.opt.aro.eui64`, EUI64) */
  readonly icmpv6_opt_aro_eui64: string | null;
  /** Registration Lifetime – The amount of time (in a unit of 60 seconds) that the router should retain the Neighbor Cache en… (`icmpv6.opt.aro.registration_lifetime`, UINT16) */
  readonly icmpv6_opt_aro_registration_lifetime: number | null;
  /** Status – Indicates the status of a registration in the NA response (`icmpv6.opt.aro.status`, UINT8) */
  readonly icmpv6_opt_aro_status: number | null;
  /** Captive Portal – The contact URI for the captive portal that the user should connect to (`icmpv6.opt.captive_portal`, STRING) */
  readonly icmpv6_opt_captive_portal: string | null;
  /** Certificate and Padding (`icmpv6.opt.certificate_padding`, NONE) */
  readonly icmpv6_opt_certificate_padding: boolean | null;
  /** CGA (`icmpv6.opt.cga`, BYTES) */
  readonly icmpv6_opt_cga: string | null;
  /** Count (`icmpv6.opt.cga.count`, BYTES) */
  readonly icmpv6_opt_cga_count: string | null;
  /** Ext Data (`icmpv6.opt.cga.ext_data`, BYTES) */
  readonly icmpv6_opt_cga_ext_data: string | null;
  /** Ext Length (`icmpv6.opt.cga.ext_length`, UINT16) */
  readonly icmpv6_opt_cga_ext_length: number | null;
  /** Ext Type (`icmpv6.opt.cga.ext_type`, UINT16) */
  readonly icmpv6_opt_cga_ext_type: number | null;
  /** Modifier (`icmpv6.opt.cga.modifier`, BYTES) */
  readonly icmpv6_opt_cga_modifier: string | null;
  /** Pad Length – Pad Length (in bytes) (`icmpv6.opt.cga.pad_length`, UINT8) */
  readonly icmpv6_opt_cga_pad_length: number | null;
  /** Subject Public Key Info (`icmpv6.opt.cga.subject_public_key_info`, NONE) */
  readonly icmpv6_opt_cga_subject_public_key_info: boolean | null;
  /** Subnet Prefix (`icmpv6.opt.cga.subnet_prefix`, BYTES) */
  readonly icmpv6_opt_cga_subnet_prefix: string | null;
  /** Digital Signature and Padding – TO DO FIX ME !! (`icmpv6.opt.digital_signature_padding`, NONE) */
  readonly icmpv6_opt_digital_signature_padding: boolean | null;
  /** Domain Names (`icmpv6.opt.dnssl`, STRING) */
  readonly icmpv6_opt_dnssl: string | null;
  /** Lifetime (`icmpv6.opt.dnssl.lifetime`, UINT32) */
  readonly icmpv6_opt_dnssl_lifetime: number | null;
  /** Flags Expansion Option (`icmpv6.opt.efo`, UINT16) */
  readonly icmpv6_opt_efo: number | null;
  /** Home Agent – When set, it indicate that the router sending this Router Advertisement is also functioning as a Mobile IPv… (`icmpv6.opt.efo.h`, BOOLEAN) */
  readonly icmpv6_opt_efo_h: boolean | null;
  /** Managed address configuration – When set, it indicates that addresses are available via DHCPv6 (`icmpv6.opt.efo.m`, BOOLEAN) */
  readonly icmpv6_opt_efo_m: boolean | null;
  /** Other configuration – When set, it indicates that other configuration information is available via DHCPv6 (`icmpv6.opt.efo.o`, BOOLEAN) */
  readonly icmpv6_opt_efo_o: boolean | null;
  /** Proxy (`icmpv6.opt.efo.p`, BOOLEAN) */
  readonly icmpv6_opt_efo_p: boolean | null;
  /** Prf (Default Router Preference) – Indicates whether to prefer this router over other default routers (`icmpv6.opt.efo.prf`, UINT16) */
  readonly icmpv6_opt_efo_prf: number | null;
  /** Reserved – Must be Zero (`icmpv6.opt.efo.rsv`, UINT16) */
  readonly icmpv6_opt_efo_rsv: number | null;
  /** HAI-Length – The size of the HAI-Value field in octets (`icmpv6.opt.hai.length`, UINT8) */
  readonly icmpv6_opt_hai_length: number | null;
  /** Option-Code (`icmpv6.opt.hai.option_code`, UINT8) */
  readonly icmpv6_opt_hai_option_code: number | null;
  /** HAI-Value – The value specified by the Option-Code (`icmpv6.opt.hai.value`, BYTES) */
  readonly icmpv6_opt_hai_value: string | null;
  /** AT – The algorithm type field describing the algorithm used by FMIPv6 to calculate the authenticator (`icmpv6.opt.hkr.at`, UINT8) */
  readonly icmpv6_opt_hkr_at: number | null;
  /** Encrypted Handover Key – The shared handover key, encrypted with the MN's handover key encryption public key (`icmpv6.opt.hkr.encrypted_handover_key`, BYTES) */
  readonly icmpv6_opt_hkr_encrypted_handover_key: string | null;
  /** Handover Key Encryption Public Key (`icmpv6.opt.hkr.encryption_public_key`, BYTES) */
  readonly icmpv6_opt_hkr_encryption_public_key: string | null;
  /** Padding – Lifetime of the handover key (in seconds) (`icmpv6.opt.hkr.lifetime`, UINT16) */
  readonly icmpv6_opt_hkr_lifetime: number | null;
  /** Pad Length – The number of padding octets beyond the end of the Handover Key (`icmpv6.opt.hkr.pad_length`, UINT8) */
  readonly icmpv6_opt_hkr_pad_length: number | null;
  /** Padding – A variable-length field making the option length a multiple of 8 (`icmpv6.opt.hkr.padding`, BYTES) */
  readonly icmpv6_opt_hkr_padding: string | null;
  /** Reserved – Reserved (Must be Zero) (`icmpv6.opt.hkr.reserved`, UINT8) */
  readonly icmpv6_opt_hkr_reserved: number | null;
  /** Home Agent Preference – The lifetime associated with the home agent in units of seconds. (`icmpv6.opt.home_agent_lifetime`, UINT16) */
  readonly icmpv6_opt_home_agent_lifetime: number | null;
  /** Home Agent Preference – The preference for the home agent sending this Router Advertisement (`icmpv6.opt.home_agent_preference`, UINT16) */
  readonly icmpv6_opt_home_agent_preference: number | null;
  /** IPv6 Address – The IP address/prefix defined by the Option-Code field (`icmpv6.opt.ipa.ipv6_address`, IPv6) */
  readonly icmpv6_opt_ipa_ipv6_address: string | null;
  /** Option-code (`icmpv6.opt.ipa.option_code`, UINT8) */
  readonly icmpv6_opt_ipa_option_code: number | null;
  /** Prefix Length – That indicates the length of the IPv6 Address Prefix (`icmpv6.opt.ipa.prefix_len`, UINT8) */
  readonly icmpv6_opt_ipa_prefix_len: number | null;
  /** IPv6 Address – IPv6 addresses of the interface (`icmpv6.opt.ipv6_address`, IPv6) */
  readonly icmpv6_opt_ipv6_address: string | null;
  /** Length – The length (in units of 8 bytes) of the option (including the Type and Length fields) (`icmpv6.opt.length`, UINT8) */
  readonly icmpv6_opt_length: number | null;
  /** Link-layer address (`icmpv6.opt.linkaddr`, BYTES) */
  readonly icmpv6_opt_linkaddr: string | null;
  /** Link-layer address (`icmpv6.opt.linkaddr_eui64`, EUI64) */
  readonly icmpv6_opt_linkaddr_eui64: string | null;
  /** Link-Layer Address – (in Bytes Format) (`icmpv6.opt.lla.bytes`, BYTES) */
  readonly icmpv6_opt_lla_bytes: string | null;
  /** Option-code (`icmpv6.opt.lla.option_code`, UINT8) */
  readonly icmpv6_opt_lla_option_code: number | null;
  /** Distance – Identifying the distance between MAP and the receiver of the advertisement (in the number of hops) (`icmpv6.opt.map.distance`, UINT8) */
  readonly icmpv6_opt_map_distance: number | null;
  /** Flag (`icmpv6.opt.map.flag`, UINT8) */
  readonly icmpv6_opt_map_flag: number | null;
  /** RCoA Flag – It indicates that the mobile node is allocated the RCoA by the MAP (`icmpv6.opt.map.flag.r`, BOOLEAN) */
  readonly icmpv6_opt_map_flag_r: boolean | null;
  /** Reserved – Must be 0 (`icmpv6.opt.map.flag.reserved`, UINT8) */
  readonly icmpv6_opt_map_flag_reserved: number | null;
  /** Global Address – One of the MAP's global addresses (`icmpv6.opt.map.global_address`, IPv6) */
  readonly icmpv6_opt_map_global_address: string | null;
  /** Preference – Used as an indicator of operator preference (Highest is better) (`icmpv6.opt.map.preference`, UINT8) */
  readonly icmpv6_opt_map_preference: number | null;
  /** Valid Lifetime – This value indicates the validity of the MAP's address and the RCoA. (`icmpv6.opt.map.valid_lifetime`, UINT32) */
  readonly icmpv6_opt_map_valid_lifetime: number | null;
  /** MN-Length – The size of the MN-Value field in octets (`icmpv6.opt.mn.length`, UINT8) */
  readonly icmpv6_opt_mn_length: number | null;
  /** Option-Code (`icmpv6.opt.mn.option_code`, UINT8) */
  readonly icmpv6_opt_mn_option_code: number | null;
  /** MN-Value – The value specified by the Option-Code (`icmpv6.opt.mn.value`, BYTES) */
  readonly icmpv6_opt_mn_value: string | null;
  /** MTU – The recommended MTU for the link (`icmpv6.opt.mtu`, UINT32) */
  readonly icmpv6_opt_mtu: number | null;
  /** Option-Code (`icmpv6.opt.naack.option_code`, UINT8) */
  readonly icmpv6_opt_naack_option_code: number | null;
  /** Status – Indicating the disposition of the Unsolicited Neighbor Advertisement message (`icmpv6.opt.naack.status`, UINT8) */
  readonly icmpv6_opt_naack_status: number | null;
  /** Supplied NCoA (`icmpv6.opt.naack.supplied_ncoa`, IPv6) */
  readonly icmpv6_opt_naack_supplied_ncoa: string | null;
  /** Name Type (`icmpv6.opt.name_type`, UINT8) */
  readonly icmpv6_opt_name_type: number | null;
  /** FQDN (`icmpv6.opt.name_type.fqdn`, STRING) */
  readonly icmpv6_opt_name_type_fqdn: string | null;
  /** DER Encoded X.501 Name (`icmpv6.opt.name_x501`, BYTES) */
  readonly icmpv6_opt_name_x501: string | null;
  /** Shortcut Limit – Hop limit for shortcut attempt (`icmpv6.opt.nbma.shortcut_limit`, UINT8) */
  readonly icmpv6_opt_nbma_shortcut_limit: number | null;
  /** Nonce – A field containing a random number selected by the sender of the solicitation message (`icmpv6.opt.nonce`, BYTES) */
  readonly icmpv6_opt_nonce: string | null;
  /** Option-code (`icmpv6.opt.nrpi.option_code`, UINT8) */
  readonly icmpv6_opt_nrpi_option_code: number | null;
  /** Prefix – An IP address or a prefix of an IP address (`icmpv6.opt.nrpi.prefix`, IPv6) */
  readonly icmpv6_opt_nrpi_prefix: string | null;
  /** Prefix Length – The number of leading bits in the Prefix that are valid (`icmpv6.opt.nrpi.prefix_len`, UINT8) */
  readonly icmpv6_opt_nrpi_prefix_len: number | null;
  /** Padding – Padding (Must be 0) (`icmpv6.opt.padding`, NONE) */
  readonly icmpv6_opt_padding: boolean | null;
  /** PLC (Prefix Length Code) – This field encodes the NAT64 Prefix Length (`icmpv6.opt.pref64.plc`, UINT16) */
  readonly icmpv6_opt_pref64_plc: number | null;
  /** Prefix – NAT64 Prefix (`icmpv6.opt.pref64.prefix`, IPv6) */
  readonly icmpv6_opt_pref64_prefix: string | null;
  /** Scaled Lifetime – The maximum time in units of 8 seconds over which this NAT64 prefix MAY be used (`icmpv6.opt.pref64.scaled_lifetime`, UINT16) */
  readonly icmpv6_opt_pref64_scaled_lifetime: number | null;
  /** Prefix – An IP address or a prefix of an IP address (`icmpv6.opt.prefix`, IPv6) */
  readonly icmpv6_opt_prefix: string | null;
  /** Flag (`icmpv6.opt.prefix.flag`, UINT8) */
  readonly icmpv6_opt_prefix_flag: number | null;
  /** Autonomous address-configuration flag(A) – When set indicates that this prefix can be used for stateless address configu… (`icmpv6.opt.prefix.flag.a`, BOOLEAN) */
  readonly icmpv6_opt_prefix_flag_a: boolean | null;
  /** On-link flag(L) – When set, indicates that this prefix can be used for on-link determination (`icmpv6.opt.prefix.flag.l`, BOOLEAN) */
  readonly icmpv6_opt_prefix_flag_l: boolean | null;
  /** Router address flag(R) – When set indicates that the Prefix field contains a complete IP address assigned to the sending… (`icmpv6.opt.prefix.flag.r`, BOOLEAN) */
  readonly icmpv6_opt_prefix_flag_r: boolean | null;
  /** Reserved (`icmpv6.opt.prefix.flag.reserved`, UINT8) */
  readonly icmpv6_opt_prefix_flag_reserved: number | null;
  /** Prefix Length – The number of leading bits in the Prefix that are valid (`icmpv6.opt.prefix.length`, UINT8) */
  readonly icmpv6_opt_prefix_length: number | null;
  /** Preferred Lifetime – The length of time in seconds that addresses generated from the prefix via stateless address autoco… (`icmpv6.opt.prefix.preferred_lifetime`, UINT32) */
  readonly icmpv6_opt_prefix_preferred_lifetime: number | null;
  /** Valid Lifetime – The length of time in seconds that the prefix is valid for the purpose of on-link determination (`icmpv6.opt.prefix.valid_lifetime`, UINT32) */
  readonly icmpv6_opt_prefix_valid_lifetime: number | null;
  /** Key Hash (`icmpv6.opt.ps.key_hash`, BYTES) */
  readonly icmpv6_opt_ps_key_hash: string | null;
  /** Recursive DNS Servers (`icmpv6.opt.rdnss`, IPv6) */
  readonly icmpv6_opt_rdnss: string | null;
  /** Lifetime (`icmpv6.opt.rdnss.lifetime`, UINT32) */
  readonly icmpv6_opt_rdnss_lifetime: number | null;
  /** Redirected Packet (`icmpv6.opt.redirected_packet`, NONE) */
  readonly icmpv6_opt_redirected_packet: boolean | null;
  /** Reserved – Reserved (Must be 0) (`icmpv6.opt.reserved`, NONE) */
  readonly icmpv6_opt_reserved: boolean | null;
  /** Flag (`icmpv6.opt.route_info.flag`, UINT8) */
  readonly icmpv6_opt_route_info_flag: number | null;
  /** Reserved – Must be 0 (`icmpv6.opt.route_info.flag.reserved`, UINT8) */
  readonly icmpv6_opt_route_info_flag_reserved: number | null;
  /** Route Preference – The Route Preference indicates whether to prefer the router associated with this prefix over others (`icmpv6.opt.route_info.flag.route_preference`, UINT8) */
  readonly icmpv6_opt_route_info_flag_route_preference: number | null;
  /** Route Lifetime – The length of time in seconds that the prefix is valid for the purpose of route determination (`icmpv6.opt.route_lifetime`, UINT32) */
  readonly icmpv6_opt_route_lifetime: number | null;
  /** Key Hash (`icmpv6.opt.rsa.key_hash`, BYTES) */
  readonly icmpv6_opt_rsa_key_hash: string | null;
  /** Source Link-layer address (`icmpv6.opt.src_linkaddr`, BYTES) */
  readonly icmpv6_opt_src_linkaddr: string | null;
  /** Source Link-layer address (`icmpv6.opt.src_linkaddr_eui64`, EUI64) */
  readonly icmpv6_opt_src_linkaddr_eui64: string | null;
  /** Target Link-layer address (`icmpv6.opt.target_linkaddr`, BYTES) */
  readonly icmpv6_opt_target_linkaddr: string | null;
  /** Target Link-layer address (`icmpv6.opt.target_linkaddr_eui64`, EUI64) */
  readonly icmpv6_opt_target_linkaddr_eui64: string | null;
  /** Timestamp – The value indicates the number of seconds since January 1, 1970, 00:00 UTC (`icmpv6.opt.timestamp`, ABSOLUTE_TIME) */
  readonly icmpv6_opt_timestamp: bigint | null;
  /** Type – Options type (`icmpv6.opt.type`, UINT8) */
  readonly icmpv6_opt_type: number | null;
  /** Pointer – Identifies the octet offset within the invoking packet where the error was detected (`icmpv6.pointer`, UINT32) */
  readonly icmpv6_pointer: number | null;
  /** Destination Address – The IP address of the destination that is redirected to the target (`icmpv6.rd.na.destination_address`, IPv6) */
  readonly icmpv6_rd_na_destination_address: string | null;
  /** Reserved – Must be Zero (`icmpv6.reserved`, BYTES) */
  readonly icmpv6_reserved: string | null;
  /** Response In – The response to this request is in this frame (`icmpv6.resp_in`, FRAMENUM) */
  readonly icmpv6_resp_in: number | null;
  /** Response not found (`icmpv6.resp_not_found`, NONE) */
  readonly icmpv6_resp_not_found: boolean | null;
  /** Response To – This is the response to the request in this frame (`icmpv6.resp_to`, FRAMENUM) */
  readonly icmpv6_resp_to: number | null;
  /** Response Time – The time between the request and the response, in ms. (`icmpv6.resptime`, DOUBLE) */
  readonly icmpv6_resptime: number | null;
  /** Destination Counter – Indicating the sender's estimate of the destination's current security Counter value (`icmpv6.rpl.cc.destination_counter`, UINT32) */
  readonly icmpv6_rpl_cc_destination_counter: number | null;
  /** DODAGID – IPv6 address integer set by a DODAG root which uniquely identifies a DODAG (`icmpv6.rpl.cc.dodagid`, IPv6) */
  readonly icmpv6_rpl_cc_dodagid: string | null;
  /** Flag (`icmpv6.rpl.cc.flag`, UINT8) */
  readonly icmpv6_rpl_cc_flag: number | null;
  /** Response (R) – Indicates whether the CC message is a response (`icmpv6.rpl.cc.flag.r`, BOOLEAN) */
  readonly icmpv6_rpl_cc_flag_r: boolean | null;
  /** Reserved – Must be zero (`icmpv6.rpl.cc.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_cc_flag_rsv: number | null;
  /** RPLInstanceID – Indicating the topology instance associated with the DODAG, as learned from the DIO (`icmpv6.rpl.cc.instance`, UINT8) */
  readonly icmpv6_rpl_cc_instance: number | null;
  /** CC Nonce – The corresponding CC response includes the same CC nonce value as the request, as learned from the DIO (`icmpv6.rpl.cc.nonce`, UINT16) */
  readonly icmpv6_rpl_cc_nonce: number | null;
  /** DODAGID – IPv6 address set by a DODAG root which uniquely identifies a DODAG (`icmpv6.rpl.dao.dodagid`, IPv6) */
  readonly icmpv6_rpl_dao_dodagid: string | null;
  /** Flags (`icmpv6.rpl.dao.flag`, UINT8) */
  readonly icmpv6_rpl_dao_flag: number | null;
  /** DODAGID Present (D) – Indicates that the DODAGID field is present (`icmpv6.rpl.dao.flag.d`, BOOLEAN) */
  readonly icmpv6_rpl_dao_flag_d: boolean | null;
  /** DAO-ACK Request (K) – Indicates that the recipient is expected to send a DAO-ACK back (`icmpv6.rpl.dao.flag.k`, BOOLEAN) */
  readonly icmpv6_rpl_dao_flag_k: boolean | null;
  /** Reserved – Must be zero (`icmpv6.rpl.dao.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_dao_flag_rsv: number | null;
  /** RPLInstanceID – Indicating the topology instance associated with the DODAG as learned from the DIO (`icmpv6.rpl.dao.instance`, UINT8) */
  readonly icmpv6_rpl_dao_instance: number | null;
  /** DAO Sequence – Incremented at each unique DAO message from a node and echoed in the DAO-ACK message (`icmpv6.rpl.dao.sequence`, UINT8) */
  readonly icmpv6_rpl_dao_sequence: number | null;
  /** DODAGID – IPv6 address integer set by a DODAG root which uniquely identifies a DODAG (`icmpv6.rpl.daoack.dodagid`, IPv6) */
  readonly icmpv6_rpl_daoack_dodagid: string | null;
  /** Flag (`icmpv6.rpl.daoack.flag`, UINT8) */
  readonly icmpv6_rpl_daoack_flag: number | null;
  /** DODAGID Present (D) – Indicates that the DODAGID field is present (`icmpv6.rpl.daoack.flag.d`, BOOLEAN) */
  readonly icmpv6_rpl_daoack_flag_d: boolean | null;
  /** Reserved – Must be zero (`icmpv6.rpl.daoack.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_daoack_flag_rsv: number | null;
  /** RPLInstanceID – Indicating the topology instance associated with the DODAG, as learned from the DIO (`icmpv6.rpl.daoack.instance`, UINT8) */
  readonly icmpv6_rpl_daoack_instance: number | null;
  /** DAO-ACK Sequence – Incremented at each DAO message from a node, and echoed in the DAO-ACK by the recipient (`icmpv6.rpl.daoack.sequence`, UINT8) */
  readonly icmpv6_rpl_daoack_sequence: number | null;
  /** Status – Indicates the completion (`icmpv6.rpl.daoack.status`, UINT8) */
  readonly icmpv6_rpl_daoack_status: number | null;
  /** DODAGID – IPv6 address set by a DODAG root which uniquely identifies a DODAG (`icmpv6.rpl.dio.dagid`, IPv6) */
  readonly icmpv6_rpl_dio_dagid: string | null;
  /** Destination Advertisement Trigger Sequence Number (DTSN) – The DTSN is used as part of the procedure to maintain downwar… (`icmpv6.rpl.dio.dtsn`, UINT8) */
  readonly icmpv6_rpl_dio_dtsn: number | null;
  /** Flags (`icmpv6.rpl.dio.flag`, UINT8) */
  readonly icmpv6_rpl_dio_flag: number | null;
  /** Zero (`icmpv6.rpl.dio.flag.0`, BOOLEAN) */
  readonly icmpv6_rpl_dio_flag_0: boolean | null;
  /** Grounded (G) – Indicates whether the DODAG advertised can satisfy the application-defined goal (`icmpv6.rpl.dio.flag.g`, BOOLEAN) */
  readonly icmpv6_rpl_dio_flag_g: boolean | null;
  /** Mode of Operation (MOP) – Identifies the mode of operation of the RPL Instance as administratively provisioned at and di… (`icmpv6.rpl.dio.flag.mop`, UINT8) */
  readonly icmpv6_rpl_dio_flag_mop: number | null;
  /** DODAG Preference – Defines how preferable the root of this DODAG is compared to other DODAG roots within the instance (`icmpv6.rpl.dio.flag.preference`, UINT8) */
  readonly icmpv6_rpl_dio_flag_preference: number | null;
  /** RPLInstanceID – Set by the DODAG root that indicates which RPL Instance the DODAG is part of (`icmpv6.rpl.dio.instance`, UINT8) */
  readonly icmpv6_rpl_dio_instance: number | null;
  /** Rank – Indicating the DODAG rank of the node sending the DIO message (`icmpv6.rpl.dio.rank`, UINT16) */
  readonly icmpv6_rpl_dio_rank: number | null;
  /** Version – Set by the DODAG root to the DODAGVersionNumber (`icmpv6.rpl.dio.version`, UINT8) */
  readonly icmpv6_rpl_dio_version: number | null;
  /** Flags – 8-bit unused field reserved for flags (`icmpv6.rpl.dis.flags`, UINT8) */
  readonly icmpv6_rpl_dis_flags: number | null;
  /** Authentication Enabled – One bit flag describing the security mode of the network (`icmpv6.rpl.opt.config.auth`, BOOLEAN) */
  readonly icmpv6_rpl_opt_config_auth: boolean | null;
  /** Default Lifetime – This is the lifetime that is used as default for all RPL routes (`icmpv6.rpl.opt.config.def_lifetime`, UINT8) */
  readonly icmpv6_rpl_opt_config_def_lifetime: number | null;
  /** Flag (`icmpv6.rpl.opt.config.flag`, UINT8) */
  readonly icmpv6_rpl_opt_config_flag: number | null;
  /** Auto Address Config – When set indicates that this prefix can be used for stateless address configuration (`icmpv6.rpl.opt.config.flag.a`, BOOLEAN) */
  readonly icmpv6_rpl_opt_config_flag_a: boolean | null;
  /** Router Address – When set, indicates that the Prefix field contains a complete IPv6 address assigned to the sending rout… (`icmpv6.rpl.opt.config.flag.r`, BOOLEAN) */
  readonly icmpv6_rpl_opt_config_flag_r: boolean | null;
  /** Reserved – Must Be Zero (`icmpv6.rpl.opt.config.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_opt_config_flag_rsv: number | null;
  /** DIOIntervalDoublings – Used to configure Imax of the DIO trickle timer (`icmpv6.rpl.opt.config.interval_double`, UINT8) */
  readonly icmpv6_rpl_opt_config_interval_double: number | null;
  /** DIOIntervalMin – Used to configure Imin of the DIO trickle timer (`icmpv6.rpl.opt.config.interval_min`, UINT16) */
  readonly icmpv6_rpl_opt_config_interval_min: number | null;
  /** Lifetime Unit – Provides the unit in seconds that is used to express route lifetimes in RPL (`icmpv6.rpl.opt.config.lifetime_unit`, UINT16) */
  readonly icmpv6_rpl_opt_config_lifetime_unit: number | null;
  /** MaxRankInc – Used to configure DAGMaxRankIncrease (`icmpv6.rpl.opt.config.max_rank_inc`, UINT16) */
  readonly icmpv6_rpl_opt_config_max_rank_inc: number | null;
  /** MinHopRankInc – Used to configure MinHopRankIncrease (`icmpv6.rpl.opt.config.min_hop_rank_inc`, UINT16) */
  readonly icmpv6_rpl_opt_config_min_hop_rank_inc: number | null;
  /** OCP (Objective Code Point) – The OCP field identifies the OF and is managed by the IANA (`icmpv6.rpl.opt.config.ocp`, UINT16) */
  readonly icmpv6_rpl_opt_config_ocp: number | null;
  /** Path Control Size – Used to configure the number of bits that may be allocated to the Path Control field (`icmpv6.rpl.opt.config.pcs`, UINT8) */
  readonly icmpv6_rpl_opt_config_pcs: number | null;
  /** DIORedundancyConstant – Used to configure k of the DIO trickle timer (`icmpv6.rpl.opt.config.redundancy`, UINT8) */
  readonly icmpv6_rpl_opt_config_redundancy: number | null;
  /** Reserved – Must be Zero (`icmpv6.rpl.opt.config.reserved`, UINT8) */
  readonly icmpv6_rpl_opt_config_reserved: number | null;
  /** Reserved (`icmpv6.rpl.opt.config.rsv`, UINT8) */
  readonly icmpv6_rpl_opt_config_rsv: number | null;
  /** Length – The length of the option in octets excluding the Type and Length fields (`icmpv6.rpl.opt.length`, UINT8) */
  readonly icmpv6_rpl_opt_length: number | null;
  /** ETX – The ETX metric is the number of transmissions a node expects to make to a destination in order to successfully del… (`icmpv6.rpl.opt.metric.etx.object.etx`, UINT16) */
  readonly icmpv6_rpl_opt_metric_etx_object_etx: number | null;
  /** A Field – Only relevant for metrics, it indicates whether the aggregated routing metric is additive, is multiplicative, … (`icmpv6.rpl.opt.metric.flag.a`, UINT16) */
  readonly icmpv6_rpl_opt_metric_flag_a: number | null;
  /** Flag C – When set, this indicates that the object refers to a routing constraint. When cleared, the object refers to a r… (`icmpv6.rpl.opt.metric.flag.c`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_flag_c: boolean | null;
  /** Flag O – Used exclusively for routing constraints. When set, this indicates that the constraint is optional. When cleare… (`icmpv6.rpl.opt.metric.flag.o`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_flag_o: boolean | null;
  /** Flag P – Only used for recorded metrics. When cleared, all nodes along the path successfully recorded the corresponding … (`icmpv6.rpl.opt.metric.flag.p`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_flag_p: boolean | null;
  /** Flag R – Only relevant for a routing metric. When set, this indicates that the routing metric is recorded along the path… (`icmpv6.rpl.opt.metric.flag.r`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_flag_r: boolean | null;
  /** Flags (`icmpv6.rpl.opt.metric.flags`, UINT16) */
  readonly icmpv6_rpl_opt_metric_flags: number | null;
  /** Hop Count Object (`icmpv6.rpl.opt.metric.hp.object`, UINT16) */
  readonly icmpv6_rpl_opt_metric_hp_object: number | null;
  /** Flags – Reserved (Must be Zero) (`icmpv6.rpl.opt.metric.hp.object.flags`, UINT16) */
  readonly icmpv6_rpl_opt_metric_hp_object_flags: number | null;
  /** Hop Count – When used as a constraint, the DAG root indicates the maximum number of hops that a path may traverse. When … (`icmpv6.rpl.opt.metric.hp.object.hp`, UINT16) */
  readonly icmpv6_rpl_opt_metric_hp_object_hp: number | null;
  /** Reserved field – Reserved (Must be Zero) (`icmpv6.rpl.opt.metric.hp.object.reserved`, UINT16) */
  readonly icmpv6_rpl_opt_metric_hp_object_reserved: number | null;
  /** Link Color Object (`icmpv6.rpl.opt.metric.lc.object`, NONE) */
  readonly icmpv6_rpl_opt_metric_lc_object: boolean | null;
  /** Counter – The Counter is used to compress the information where the number of links for each Link Color is reported. (`icmpv6.rpl.opt.metric.lc.object.counter`, UINT16) */
  readonly icmpv6_rpl_opt_metric_lc_object_counter: number | null;
  /** Flag I – The 'I' bit is only relevant when the Link Color is used as a constraint. When set, this indicates that links w… (`icmpv6.rpl.opt.metric.lc.object.flag.i`, UINT16) */
  readonly icmpv6_rpl_opt_metric_lc_object_flag_i: number | null;
  /** Link Color – The Link Color (LC) object is an administrative 10-bit link constraint used to avoid or attract specific li… (`icmpv6.rpl.opt.metric.lc.object.lc`, UINT16) */
  readonly icmpv6_rpl_opt_metric_lc_object_lc: number | null;
  /** Reserved field – Reserved (Must be Zero) (`icmpv6.rpl.opt.metric.lc.object.res`, UINT8) */
  readonly icmpv6_rpl_opt_metric_lc_object_res: number | null;
  /** Reserved – Reserved (Must be Zero). (`icmpv6.rpl.opt.metric.lc.object.reserved`, UINT16) */
  readonly icmpv6_rpl_opt_metric_lc_object_reserved: number | null;
  /** Metric Length – The length of the object body, expressed in bytes. (`icmpv6.rpl.opt.metric.length`, UINT8) */
  readonly icmpv6_rpl_opt_metric_length: number | null;
  /** Link Latency – The Latency is encoded in 32 bits in unsigned integer format, expressed in microseconds. (`icmpv6.rpl.opt.metric.ll.object.ll`, UINT32) */
  readonly icmpv6_rpl_opt_metric_ll_object_ll: number | null;
  /** Link Quality Level Object (`icmpv6.rpl.opt.metric.lql.object`, UINT8) */
  readonly icmpv6_rpl_opt_metric_lql_object: number | null;
  /** Counter – The Counter represents the number of links with that value. (`icmpv6.rpl.opt.metric.lql.object.counter`, UINT8) */
  readonly icmpv6_rpl_opt_metric_lql_object_counter: number | null;
  /** Reserved field – Reserved (Must be Zero) (`icmpv6.rpl.opt.metric.lql.object.res`, UINT8) */
  readonly icmpv6_rpl_opt_metric_lql_object_res: number | null;
  /** Val(ue) – LQL value from 0 to 7 where 0 means undetermined and 1 indicates the highest link quality. (`icmpv6.rpl.opt.metric.lql.object.val`, UINT8) */
  readonly icmpv6_rpl_opt_metric_lql_object_val: number | null;
  /** Link Throughput – The Throughput metric is the effective bit rate of a link. (`icmpv6.rpl.opt.metric.lt.object.lt`, UINT32) */
  readonly icmpv6_rpl_opt_metric_lt_object_lt: number | null;
  /** Node Energy Object (`icmpv6.rpl.opt.metric.ne.object`, UINT16) */
  readonly icmpv6_rpl_opt_metric_ne_object: number | null;
  /** Energy – 8-bit unsigned integer field indicating an estimated percentage of remaining energy. The Energy field is only r… (`icmpv6.rpl.opt.metric.ne.object.energy`, UINT16) */
  readonly icmpv6_rpl_opt_metric_ne_object_energy: number | null;
  /** Flag E – When the 'E' bit is set for a metric, the estimated percentage of remaining energy on the node is indicated in … (`icmpv6.rpl.opt.metric.ne.object.flag.e`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_ne_object_flag_e: boolean | null;
  /** Flag I – Only relevant when the node type is used as a constraint. When set, this indicates that nodes of the type speci… (`icmpv6.rpl.opt.metric.ne.object.flag.i`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_ne_object_flag_i: boolean | null;
  /** Flags field – Unspecified flags (Must be Zero) (`icmpv6.rpl.opt.metric.ne.object.flags`, UINT16) */
  readonly icmpv6_rpl_opt_metric_ne_object_flags: number | null;
  /** Type – T=0 designates a mains-powered node, T=1 a battery-powered node, and T=2 a node powered by an energy scavenger. (`icmpv6.rpl.opt.metric.ne.object.type`, UINT16) */
  readonly icmpv6_rpl_opt_metric_ne_object_type: number | null;
  /** Node State and Attribute Object (`icmpv6.rpl.opt.metric.nsa.object`, UINT16) */
  readonly icmpv6_rpl_opt_metric_nsa_object: number | null;
  /** Flag A – When set, this indicates that the node can act as a traffic aggregator. (`icmpv6.rpl.opt.metric.nsa.object.flag.a`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_nsa_object_flag_a: boolean | null;
  /** Flag O – When set, this indicates that the node is overloaded and may not be able to process traffic. (`icmpv6.rpl.opt.metric.nsa.object.flag.o`, BOOLEAN) */
  readonly icmpv6_rpl_opt_metric_nsa_object_flag_o: boolean | null;
  /** Flags – Unspecified flags (Must be Zero) (`icmpv6.rpl.opt.metric.nsa.object.flags`, UINT16) */
  readonly icmpv6_rpl_opt_metric_nsa_object_flags: number | null;
  /** Node State and Attribute Optional TLV – Optional TLV. (`icmpv6.rpl.opt.metric.nsa.object.opttlv.object`, UINT8) */
  readonly icmpv6_rpl_opt_metric_nsa_object_opttlv_object: number | null;
  /** Raw Data – The raw data in the TLV (`icmpv6.rpl.opt.metric.nsa.object.opttlv.object.data`, BYTES) */
  readonly icmpv6_rpl_opt_metric_nsa_object_opttlv_object_data: string | null;
  /** Node State and Attribute Optional TLV Length – The length of the option in octets excluding the Type and Length fields (`icmpv6.rpl.opt.metric.nsa.object.opttlv.object.length`, UINT8) */
  readonly icmpv6_rpl_opt_metric_nsa_object_opttlv_object_length: number | null;
  /** Node State and Attribute Optional TLV Type – Optional TLV type. (`icmpv6.rpl.opt.metric.nsa.object.opttlv.object.type`, UINT8) */
  readonly icmpv6_rpl_opt_metric_nsa_object_opttlv_object_type: number | null;
  /** Reserved field – Reserved (Must be Zero) (`icmpv6.rpl.opt.metric.nsa.object.reserved`, UINT16) */
  readonly icmpv6_rpl_opt_metric_nsa_object_reserved: number | null;
  /** Precedence field – It indicates the precedence of this Routing Metric/Constraint object relative to other objects in the… (`icmpv6.rpl.opt.metric.prec`, UINT16) */
  readonly icmpv6_rpl_opt_metric_prec: number | null;
  /** Reserved Flags – Reserved (Must be Zero) (`icmpv6.rpl.opt.metric.reserved`, UINT16) */
  readonly icmpv6_rpl_opt_metric_reserved: number | null;
  /** Routing Metric/Constraint Type – The Routing Metric/Constraint Type field uniquely identifies each Routing Metric/Constr… (`icmpv6.rpl.opt.metric.type`, UINT8) */
  readonly icmpv6_rpl_opt_metric_type: number | null;
  /** Paddn – Padding (Must be 0) (`icmpv6.rpl.opt.padn`, NONE) */
  readonly icmpv6_rpl_opt_padn: boolean | null;
  /** Destination Prefix – An IPv6 address or a prefix of an IPv6 address (`icmpv6.rpl.opt.prefix`, IPv6) */
  readonly icmpv6_rpl_opt_prefix: string | null;
  /** Flag (`icmpv6.rpl.opt.prefix.flag`, UINT8) */
  readonly icmpv6_rpl_opt_prefix_flag: number | null;
  /** On Link – When set, indicates that this prefix can be used for on-link determination (`icmpv6.rpl.opt.prefix.flag.l`, BOOLEAN) */
  readonly icmpv6_rpl_opt_prefix_flag_l: boolean | null;
  /** Prefix Length – The number of leading bits in the Prefix that are valid (`icmpv6.rpl.opt.prefix.length`, UINT8) */
  readonly icmpv6_rpl_opt_prefix_length: number | null;
  /** Preferred Lifetime – The length of time in seconds that addresses generated from the prefix via stateless address autoco… (`icmpv6.rpl.opt.prefix.preferred_lifetime`, UINT32) */
  readonly icmpv6_rpl_opt_prefix_preferred_lifetime: number | null;
  /** Valid Lifetime – The length of time in seconds that the prefix is valid for the purpose of on-link determination (`icmpv6.rpl.opt.prefix.valid_lifetime`, UINT32) */
  readonly icmpv6_rpl_opt_prefix_valid_lifetime: number | null;
  /** Reserved – Reserved (Must be 0) (`icmpv6.rpl.opt.reserved`, NONE) */
  readonly icmpv6_rpl_opt_reserved: boolean | null;
  /** Flag (`icmpv6.rpl.opt.route.flag`, UINT8) */
  readonly icmpv6_rpl_opt_route_flag: number | null;
  /** Route Lifetime – The length of time in seconds (relative to the time the packet is sent) that the prefix is valid for ro… (`icmpv6.rpl.opt.route.lifetime`, UINT32) */
  readonly icmpv6_rpl_opt_route_lifetime: number | null;
  /** Preference – The Route Preference indicates whether to prefer the router associated with this prefix over others, when m… (`icmpv6.rpl.opt.route.pref`, UINT8) */
  readonly icmpv6_rpl_opt_route_pref: number | null;
  /** Prefix – Variable-length field containing an IP address or a prefix of an IPv6 address (`icmpv6.rpl.opt.route.prefix`, IPv6) */
  readonly icmpv6_rpl_opt_route_prefix: string | null;
  /** Prefix Length – The number of leading bits in the Prefix that are valid (`icmpv6.rpl.opt.route.prefix_length`, UINT8) */
  readonly icmpv6_rpl_opt_route_prefix_length: number | null;
  /** Reserved – Reserved (Must be Zero) (`icmpv6.rpl.opt.route.reserved`, UINT8) */
  readonly icmpv6_rpl_opt_route_reserved: number | null;
  /** Address Vector – NULL (`icmpv6.rpl.opt.routediscovery.addr_vec`, NONE) */
  readonly icmpv6_rpl_opt_routediscovery_addr_vec: boolean | null;
  /** Address (`icmpv6.rpl.opt.routediscovery.addrvec.addr`, IPv6) */
  readonly icmpv6_rpl_opt_routediscovery_addrvec_addr: string | null;
  /** Flags – NULL (`icmpv6.rpl.opt.routediscovery.flag`, NONE) */
  readonly icmpv6_rpl_opt_routediscovery_flag: boolean | null;
  /** Compr – Number of prefix octets that are elided from the Target field and Address vector (`icmpv6.rpl.opt.routediscovery.flag.compr`, UINT8) */
  readonly icmpv6_rpl_opt_routediscovery_flag_compr: number | null;
  /** Hop-by-Hop – The Origin sets this flag to one if it desires Hop-by-hop Routes and to zero if it desires Source Routes. (`icmpv6.rpl.opt.routediscovery.flag.hopbyhop`, BOOLEAN) */
  readonly icmpv6_rpl_opt_routediscovery_flag_hopbyhop: boolean | null;
  /** Number of Routes – This value plus one indicates the number of Source Routes that each Target should convey to the Origi… (`icmpv6.rpl.opt.routediscovery.flag.numofroutes`, UINT8) */
  readonly icmpv6_rpl_opt_routediscovery_flag_numofroutes: number | null;
  /** Reply – The Origin sets this flag to one to allow the Target(s) to send P2P-DRO messages back to the Origin (`icmpv6.rpl.opt.routediscovery.flag.reply`, BOOLEAN) */
  readonly icmpv6_rpl_opt_routediscovery_flag_reply: boolean | null;
  /** Lifetime – Lifetime of the temporary DODAG (`icmpv6.rpl.opt.routediscovery.lifetime`, UINT8) */
  readonly icmpv6_rpl_opt_routediscovery_lifetime: number | null;
  /** MaxRank – Upper limit of the integer portion of the rank when used inside a DIO (`icmpv6.rpl.opt.routediscovery.maxrank`, UINT8) */
  readonly icmpv6_rpl_opt_routediscovery_maxrank: number | null;
  /** NH – Index of the next-hop (NH) address inside the Address vector (`icmpv6.rpl.opt.routediscovery.nh`, UINT8) */
  readonly icmpv6_rpl_opt_routediscovery_nh: number | null;
  /** Target Address – An IPv6 address of the Target after eliding Compr number of prefix octets (`icmpv6.rpl.opt.routediscovery.targetaddr`, IPv6) */
  readonly icmpv6_rpl_opt_routediscovery_targetaddr: string | null;
  /** DODAGID – the DODAGID that is being solicited when valid (`icmpv6.rpl.opt.solicited.dodagid`, IPv6) */
  readonly icmpv6_rpl_opt_solicited_dodagid: string | null;
  /** Flag (`icmpv6.rpl.opt.solicited.flag`, UINT8) */
  readonly icmpv6_rpl_opt_solicited_flag: number | null;
  /** DODAGID predicate – The DODAGID predicate is true if the RPL node's parent set has the same DODAGID as the DODAGID field (`icmpv6.rpl.opt.solicited.flag.d`, BOOLEAN) */
  readonly icmpv6_rpl_opt_solicited_flag_d: boolean | null;
  /** InstanceID predicate – The InstanceID predicate is true when the RPL node's current RPLInstanceID matches the requested … (`icmpv6.rpl.opt.solicited.flag.i`, BOOLEAN) */
  readonly icmpv6_rpl_opt_solicited_flag_i: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.rpl.opt.solicited.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_opt_solicited_flag_rsv: number | null;
  /** Version predicate – The Version predicate is true if the receiver's DODAGVersionNumber matches the requested Version Num… (`icmpv6.rpl.opt.solicited.flag.v`, BOOLEAN) */
  readonly icmpv6_rpl_opt_solicited_flag_v: boolean | null;
  /** Instance – Containing the RPLInstanceID that is being solicited when valid (`icmpv6.rpl.opt.solicited.instance`, UINT8) */
  readonly icmpv6_rpl_opt_solicited_instance: number | null;
  /** Version – the value of DODAGVersionNumber that is being solicited when valid (`icmpv6.rpl.opt.solicited.version`, UINT8) */
  readonly icmpv6_rpl_opt_solicited_version: number | null;
  /** Reserved – Unused field reserved for flags (`icmpv6.rpl.opt.target.flag`, NONE) */
  readonly icmpv6_rpl_opt_target_flag: boolean | null;
  /** Target – Identifying an IPv6 destination address, prefix, or multicast group (`icmpv6.rpl.opt.target.prefix`, IPv6) */
  readonly icmpv6_rpl_opt_target_prefix: string | null;
  /** Target Length – Number of valid leading bits in the IPv6 Prefix (`icmpv6.rpl.opt.target.prefix_length`, UINT8) */
  readonly icmpv6_rpl_opt_target_prefix_length: number | null;
  /** Descriptor – Opaque Data (`icmpv6.rpl.opt.targetdesc.descriptor`, UINT32) */
  readonly icmpv6_rpl_opt_targetdesc_descriptor: number | null;
  /** Flags (`icmpv6.rpl.opt.transit.flag`, UINT8) */
  readonly icmpv6_rpl_opt_transit_flag: number | null;
  /** External – Indicate that the parent router redistributes external targets into the RPL network (`icmpv6.rpl.opt.transit.flag.e`, BOOLEAN) */
  readonly icmpv6_rpl_opt_transit_flag_e: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.rpl.opt.transit.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_opt_transit_flag_rsv: number | null;
  /** Parent Address – IPv6 Address of the DODAG Parent of the node originally issuing the Transit Information Option (`icmpv6.rpl.opt.transit.parent`, IPv6) */
  readonly icmpv6_rpl_opt_transit_parent: string | null;
  /** Path Control – Limits the number of DAO-Parents to which a DAO message advertising connectivity (`icmpv6.rpl.opt.transit.pathctl`, UINT8) */
  readonly icmpv6_rpl_opt_transit_pathctl: number | null;
  /** Path Lifetime – The length of time in Lifetime Units that the prefix is valid for route determination (`icmpv6.rpl.opt.transit.pathlifetime`, UINT8) */
  readonly icmpv6_rpl_opt_transit_pathlifetime: number | null;
  /** Path Sequence – Increments the Path Sequence each time it issues a RPL Target option with updated information (`icmpv6.rpl.opt.transit.pathseq`, UINT8) */
  readonly icmpv6_rpl_opt_transit_pathseq: number | null;
  /** Type – Options type (`icmpv6.rpl.opt.type`, UINT8) */
  readonly icmpv6_rpl_opt_type: number | null;
  /** DODAGID – IPv6 address set by a DODAG root which uniquely identifies a DODAG (`icmpv6.rpl.p2p.dro.dagid`, IPv6) */
  readonly icmpv6_rpl_p2p_dro_dagid: string | null;
  /** Flags – NULL (`icmpv6.rpl.p2p.dro.flag`, UINT16) */
  readonly icmpv6_rpl_p2p_dro_flag: number | null;
  /** Ack – Indicates that the Origin MUST unicast a P2P-DRO-ACK message to the Target (`icmpv6.rpl.p2p.dro.flag.ack`, BOOLEAN) */
  readonly icmpv6_rpl_p2p_dro_flag_ack: boolean | null;
  /** Reserved (`icmpv6.rpl.p2p.dro.flag.reserved`, UINT16) */
  readonly icmpv6_rpl_p2p_dro_flag_reserved: number | null;
  /** Seq – Indicates the sequence number for the P2P-DRO (`icmpv6.rpl.p2p.dro.flag.seq`, UINT16) */
  readonly icmpv6_rpl_p2p_dro_flag_seq: number | null;
  /** Stop – Indicates that the P2P-RPL route discovery is over (`icmpv6.rpl.p2p.dro.flag.stop`, BOOLEAN) */
  readonly icmpv6_rpl_p2p_dro_flag_stop: boolean | null;
  /** RPLInstanceID – Set by the DODAG root that indicates which RPL Instance the DODAG is part of (`icmpv6.rpl.p2p.dro.instance`, UINT8) */
  readonly icmpv6_rpl_p2p_dro_instance: number | null;
  /** This field MUST be set to zero when the P2P-RDO is included in a P2P-DRO (`icmpv6.rpl.p2p.dro.rdo.zero`, NONE) */
  readonly icmpv6_rpl_p2p_dro_rdo_zero: boolean | null;
  /** Version – Set by the DODAG root to the DODAGVersionNumber (`icmpv6.rpl.p2p.dro.version`, UINT8) */
  readonly icmpv6_rpl_p2p_dro_version: number | null;
  /** This field MUST be set to zero (`icmpv6.rpl.p2p.dro.zero`, NONE) */
  readonly icmpv6_rpl_p2p_dro_zero: boolean | null;
  /** Flags – NULL (`icmpv6.rpl.p2p.droack.flag`, UINT16) */
  readonly icmpv6_rpl_p2p_droack_flag: number | null;
  /** Reserved (`icmpv6.rpl.p2p.droack.flag.reserved`, UINT16) */
  readonly icmpv6_rpl_p2p_droack_flag_reserved: number | null;
  /** Seq – Indicates the sequence number for the P2P-DRO (`icmpv6.rpl.p2p.droack.flag.seq`, UINT16) */
  readonly icmpv6_rpl_p2p_droack_flag_seq: number | null;
  /** Reply MUST be set to one in order to establish a Hop-by-Hop Route (`icmpv6.rpl.p2p.hop_by_hop`, NONE) */
  readonly icmpv6_rpl_p2p_hop_by_hop: boolean | null;
  /** This field MUST be set to zero when Hop-by-Hop Routes are being discovered (`icmpv6.rpl.p2p.num_of_routes`, NONE) */
  readonly icmpv6_rpl_p2p_num_of_routes: boolean | null;
  /** Algorithm – The Security Algorithm field specifies the encryption, MAC, and signature scheme the network uses (`icmpv6.rpl.secure.algorithm`, UINT8) */
  readonly icmpv6_rpl_secure_algorithm: number | null;
  /** Counter – Indicates the non-repeating 4-octet value used to construct the cryptographic mechanism that implements packet… (`icmpv6.rpl.secure.counter`, UINT32) */
  readonly icmpv6_rpl_secure_counter: number | null;
  /** Flags (`icmpv6.rpl.secure.flag`, UINT8) */
  readonly icmpv6_rpl_secure_flag: number | null;
  /** Reserved – Must be zero (`icmpv6.rpl.secure.flag.rsv`, UINT8) */
  readonly icmpv6_rpl_secure_flag_rsv: number | null;
  /** Counter is Time (T) – If it is set then the Counter field is a timestamp (`icmpv6.rpl.secure.flag.t`, BOOLEAN) */
  readonly icmpv6_rpl_secure_flag_t: boolean | null;
  /** Key Source – Allows unique identification of different keys with the same originator (`icmpv6.rpl.secure.key.index`, UINT8) */
  readonly icmpv6_rpl_secure_key_index: number | null;
  /** Key Source – Indicates the logical identifier of the originator of a group key (`icmpv6.rpl.secure.key.source`, BYTES) */
  readonly icmpv6_rpl_secure_key_source: string | null;
  /** Key Identifier Mode (KIM) – That indicates whether the key used for packet protection is determined implicitly or explic… (`icmpv6.rpl.secure.kim`, UINT8) */
  readonly icmpv6_rpl_secure_kim: number | null;
  /** Security Level (LVL) – Indicates the provided packet protection (`icmpv6.rpl.secure.lvl`, UINT8) */
  readonly icmpv6_rpl_secure_lvl: number | null;
  /** Reserved – Must be zero (`icmpv6.rpl.secure.rsv`, UINT8) */
  readonly icmpv6_rpl_secure_rsv: number | null;
  /** Unknown RPL metric/constraint type (`icmpv6.rpl.unknown.metric`, NONE) */
  readonly icmpv6_rpl_unknown_metric: boolean | null;
  /** Flags – Five are defined and three bits are reserved (`icmpv6.rr.flag`, UINT8) */
  readonly icmpv6_rr_flag: number | null;
  /** All Interfaces – Indicates that the Command be applied to all interfaces regardless of administrative shutdown status (`icmpv6.rr.flag.a`, BOOLEAN) */
  readonly icmpv6_rr_flag_a: boolean | null;
  /** Processed previously – Indicates that the Command message was previously processed (and is not a Test) and the respondin… (`icmpv6.rr.flag.p`, BOOLEAN) */
  readonly icmpv6_rr_flag_p: boolean | null;
  /** Result requested – Indicates that the router send a Result message upon completion of processing the Command message (`icmpv6.rr.flag.r`, BOOLEAN) */
  readonly icmpv6_rr_flag_r: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.rr.flag.rsv`, UINT8) */
  readonly icmpv6_rr_flag_rsv: number | null;
  /** Site-specific – Indicates that the Command be applied only to interfaces which belong to the same site as the interface … (`icmpv6.rr.flag.s`, BOOLEAN) */
  readonly icmpv6_rr_flag_s: boolean | null;
  /** Test Command – Indicates a Test message: processing is to be simulated and no configuration changes are to be made (`icmpv6.rr.flag.t`, BOOLEAN) */
  readonly icmpv6_rr_flag_t: boolean | null;
  /** Max Delay – Specifying the maximum time (in milliseconds) by which a router MUST delay sending any reply to this Command (`icmpv6.rr.maxdelay`, UINT16) */
  readonly icmpv6_rr_maxdelay: number | null;
  /** Match-Prefix Part (`icmpv6.rr.pco.mp`, NONE) */
  readonly icmpv6_rr_pco_mp: boolean | null;
  /** MatchedLen is greater than 128 (`icmpv6.rr.pco.mp.matchedlen.gt128`, NONE) */
  readonly icmpv6_rr_pco_mp_matchedlen_gt128: boolean | null;
  /** MatchLen – Between 0 and 128 inclusive specifying the number of initial bits of MatchPrefix which are significant in mat… (`icmpv6.rr.pco.mp.matchlen`, UINT8) */
  readonly icmpv6_rr_pco_mp_matchlen: number | null;
  /** MatchLen is greater than 128 (`icmpv6.rr.pco.mp.matchlen.gt128`, NONE) */
  readonly icmpv6_rr_pco_mp_matchlen_gt128: boolean | null;
  /** MatchPrefix – The 128-bit prefix to be compared with each interface's prefix or address (`icmpv6.rr.pco.mp.matchprefix`, IPv6) */
  readonly icmpv6_rr_pco_mp_matchprefix: string | null;
  /** MaxLen – Specifying the maximum length which any configured prefix must have in order to be eligible for testing against… (`icmpv6.rr.pco.mp.maxlen`, UINT8) */
  readonly icmpv6_rr_pco_mp_maxlen: number | null;
  /** MinLen – Specifying the minimum length which any configured prefix must have in order to be eligible for testing against… (`icmpv6.rr.pco.mp.minlen`, UINT8) */
  readonly icmpv6_rr_pco_mp_minlen: number | null;
  /** OpCode – Specifying the operation to be performed when the associated MatchPrefix matches an interface's prefix or addre… (`icmpv6.rr.pco.mp.opcode`, UINT8) */
  readonly icmpv6_rr_pco_mp_opcode: number | null;
  /** OpLength – The total length of this Prefix Control Operation (in units of 8 octets) (`icmpv6.rr.pco.mp.oplength`, UINT8) */
  readonly icmpv6_rr_pco_mp_oplength: number | null;
  /** Ordinal – The value is otherwise unconstrained (`icmpv6.rr.pco.mp.ordinal`, UINT8) */
  readonly icmpv6_rr_pco_mp_ordinal: number | null;
  /** Use-Prefix Part (`icmpv6.rr.pco.up`, NONE) */
  readonly icmpv6_rr_pco_up: boolean | null;
  /** Flags (`icmpv6.rr.pco.up.flag`, UINT32) */
  readonly icmpv6_rr_pco_up_flag: number | null;
  /** Decrement preferred lifetime – When set, indicating that the preferred lifetime of the New Prefix MUST be effectively de… (`icmpv6.rr.pco.up.flag.p`, BOOLEAN) */
  readonly icmpv6_rr_pco_up_flag_p: boolean | null;
  /** Reserved (`icmpv6.rr.pco.up.flag.reserved`, UINT32) */
  readonly icmpv6_rr_pco_up_flag_reserved: number | null;
  /** Decrement valid lifetime – When set, indicating that the valid lifetime of the New Prefix MUST be effectively decremente… (`icmpv6.rr.pco.up.flag.v`, BOOLEAN) */
  readonly icmpv6_rr_pco_up_flag_v: boolean | null;
  /** FlagMask – A 1 bit in any position means that the corresponding flag bit in a Router Advertisement (RA) Prefix Informati… (`icmpv6.rr.pco.up.flagmask`, UINT8) */
  readonly icmpv6_rr_pco_up_flagmask: number | null;
  /** Autonomous address-configuration flag(A) – When set, indicates the Autonomous address-configuration (A) flag bit in a Ro… (`icmpv6.rr.pco.up.flagmask.a`, BOOLEAN) */
  readonly icmpv6_rr_pco_up_flagmask_a: boolean | null;
  /** On-link flag(L) – When set, indicates the On-link (L) flag bit in a Router Advertisement (RA) Prefix Information Option … (`icmpv6.rr.pco.up.flagmask.l`, BOOLEAN) */
  readonly icmpv6_rr_pco_up_flagmask_l: boolean | null;
  /** Reserved (`icmpv6.rr.pco.up.flagmask.reserved`, UINT8) */
  readonly icmpv6_rr_pco_up_flagmask_reserved: number | null;
  /** KeepLen – Specifying the number of bits of the prefix or address which matched the associated Match-Prefix which should … (`icmpv6.rr.pco.up.keeplen`, UINT8) */
  readonly icmpv6_rr_pco_up_keeplen: number | null;
  /** Preferred Lifetime – The number of seconds for which the New Prefix will be preferred (`icmpv6.rr.pco.up.preferredlifetime`, UINT32) */
  readonly icmpv6_rr_pco_up_preferredlifetime: number | null;
  /** RAFlags – Under control of the FlagMask field, may be used to initialize the flags in Router Advertisement Prefix Inform… (`icmpv6.rr.pco.up.raflags`, UINT8) */
  readonly icmpv6_rr_pco_up_raflags: number | null;
  /** UseLen – specifying the number of initial bits of UsePrefix to use in creating a new prefix for an interface (`icmpv6.rr.pco.up.uselen`, UINT8) */
  readonly icmpv6_rr_pco_up_uselen: number | null;
  /** UsePrefix – The 128-bit Use-prefix which either becomes or is used in forming (if KeepLen is nonzero) the New Prefix (`icmpv6.rr.pco.up.useprefix`, IPv6) */
  readonly icmpv6_rr_pco_up_useprefix: string | null;
  /** Valid Lifetime – The number of seconds for which the New Prefix will be valid (`icmpv6.rr.pco.up.validlifetime`, UINT32) */
  readonly icmpv6_rr_pco_up_validlifetime: number | null;
  /** Result Message (`icmpv6.rr.rm`, NONE) */
  readonly icmpv6_rr_rm: boolean | null;
  /** Flags (`icmpv6.rr.rm.flag`, UINT16) */
  readonly icmpv6_rr_rm_flag: number | null;
  /** Bounds – When set, indicates that one or more fields in the associated PCO were out of bounds (`icmpv6.rr.rm.flag.b`, BOOLEAN) */
  readonly icmpv6_rr_rm_flag_b: boolean | null;
  /** Forbidden – When set, indicates that one or more Use-Prefix parts from the associated PCO were not honored by the router… (`icmpv6.rr.rm.flag.f`, BOOLEAN) */
  readonly icmpv6_rr_rm_flag_f: boolean | null;
  /** Reserved – Must be Zero (`icmpv6.rr.rm.flag.reserved`, UINT16) */
  readonly icmpv6_rr_rm_flag_reserved: number | null;
  /** InterfaceIndex – The router's numeric designation of the interface on which the MatchedPrefix was configured (`icmpv6.rr.rm.interfaceindex`, UINT32) */
  readonly icmpv6_rr_rm_interfaceindex: number | null;
  /** MatchedLen – The length of the Matched Prefix (`icmpv6.rr.rm.matchedlen`, UINT8) */
  readonly icmpv6_rr_rm_matchedlen: number | null;
  /** MatchedPrefix – The 128 Bits MatchedPrefix (`icmpv6.rr.rm.matchedprefix`, IPv6) */
  readonly icmpv6_rr_rm_matchedprefix: string | null;
  /** Ordinal – The value is otherwise unconstrained (`icmpv6.rr.rm.ordinal`, UINT8) */
  readonly icmpv6_rr_rm_ordinal: number | null;
  /** Segment Number – Enumerates different valid RR messages having the same Sequence Number (`icmpv6.rr.segment_number`, UINT8) */
  readonly icmpv6_rr_segment_number: number | null;
  /** Sequence Number – The sequence number MUST be non-decreasing between Sequence Number Resets (`icmpv6.rr.sequence_number`, UINT32) */
  readonly icmpv6_rr_sequence_number: number | null;
  /** All Components – Inform the receiver of the number of certificates in the entire path (`icmpv6.send.all_components`, UINT16) */
  readonly icmpv6_send_all_components: number | null;
  /** Component – If the field is set to 65,535 if the sender seeks to retrieve all certificates (`icmpv6.send.component`, UINT16) */
  readonly icmpv6_send_component: number | null;
  /** Identifier – An identifier to aid in matching with Request and Reply (`icmpv6.send.identifier`, UINT16) */
  readonly icmpv6_send_identifier: number | null;
  /** Type – Indicates the type of the message (`icmpv6.type`, UINT8) */
  readonly icmpv6_type: number | null;
  /** Undecoded option (`icmpv6.undecoded.option`, NONE) */
  readonly icmpv6_undecoded_option: boolean | null;
  /** Undecoded RPL Option (`icmpv6.undecoded.rpl_option`, NONE) */
  readonly icmpv6_undecoded_rpl_option: boolean | null;
  /** Undecoded type (`icmpv6.undecoded.type`, NONE) */
  readonly icmpv6_undecoded_type: boolean | null;
  /** Unknown Data – Not interpreted Data (`icmpv6.unknown_data`, BYTES) */
  readonly icmpv6_unknown_data: string | null;
  /** Unknown Data (not interpreted) (`icmpv6.unknown_data.expert`, NONE) */
  readonly icmpv6_unknown_data_expert: boolean | null;
  /** Certificate (`icmpv6.x509_Certificate`, NONE) */
  readonly icmpv6_x509_Certificate: boolean | null;
  /** Name (`icmpv6.x509_Name`, UINT32) */
  readonly icmpv6_x509_Name: number | null;
  /** Internet Group Management Protocol (`igmp`, PROTOCOL) */
  readonly igmp: boolean | null;
  /** Access Key – IGMP V0 Access Key (`igmp.access_key`, BYTES) */
  readonly igmp_access_key: string | null;
  /** Aux Data – IGMP V3 Auxiliary Data (`igmp.aux_data`, BYTES) */
  readonly igmp_aux_data: string | null;
  /** Aux Data Len – Aux Data Len, In units of 32bit words (`igmp.aux_data_len`, UINT8) */
  readonly igmp_aux_data_len: number | null;
  /** Bad checksum (`igmp.bad_checksum`, NONE) */
  readonly igmp_bad_checksum: boolean | null;
  /** Checksum – IGMP Checksum (`igmp.checksum`, UINT16) */
  readonly igmp_checksum: number | null;
  /** Checksum Status (`igmp.checksum.status`, UINT8) */
  readonly igmp_checksum_status: number | null;
  /** Data (`igmp.data`, BYTES) */
  readonly igmp_data: string | null;
  /** Type Of Group – IGMP V0 Type Of Group (`igmp.group_type`, UINT8) */
  readonly igmp_group_type: number | null;
  /** Identifier – IGMP V0 Identifier (`igmp.identifier`, UINT32) */
  readonly igmp_identifier: number | null;
  /** Multicast Address (`igmp.maddr`, IPv4) */
  readonly igmp_maddr: string | null;
  /** Max Resp Time – Max Response Time (`igmp.max_resp`, UINT8) */
  readonly igmp_max_resp: number | null;
  /** Exponent – Maximum Response Time, Exponent (`igmp.max_resp.exp`, UINT8) */
  readonly igmp_max_resp_exp: number | null;
  /** Mantissa – Maximum Response Time, Mantissa (`igmp.max_resp.mant`, UINT8) */
  readonly igmp_max_resp_mant: number | null;
  /** # hops – Maximum Number of Hops to Trace (`igmp.mtrace.max_hops`, UINT8) */
  readonly igmp_mtrace_max_hops: number | null;
  /** Query Arrival – Query Arrival Time (`igmp.mtrace.q_arrival`, UINT32) */
  readonly igmp_mtrace_q_arrival: number | null;
  /** Forwarding Code – Forwarding information/error code (`igmp.mtrace.q_fwd_code`, UINT8) */
  readonly igmp_mtrace_q_fwd_code: number | null;
  /** FwdTTL – TTL required for forwarding (`igmp.mtrace.q_fwd_ttl`, UINT8) */
  readonly igmp_mtrace_q_fwd_ttl: number | null;
  /** Query ID – Identifier for this Traceroute Request (`igmp.mtrace.q_id`, UINT24) */
  readonly igmp_mtrace_q_id: number | null;
  /** In itf addr – Incoming Interface Address (`igmp.mtrace.q_inaddr`, IPv4) */
  readonly igmp_mtrace_q_inaddr: string | null;
  /** In pkts – Input packet count on incoming interface (`igmp.mtrace.q_inpkt`, UINT32) */
  readonly igmp_mtrace_q_inpkt: number | null;
  /** MBZ – Must be zeroed on transmission and ignored on reception (`igmp.mtrace.q_mbz`, UINT8) */
  readonly igmp_mtrace_q_mbz: number | null;
  /** Out itf addr – Outgoing Interface Address (`igmp.mtrace.q_outaddr`, IPv4) */
  readonly igmp_mtrace_q_outaddr: string | null;
  /** Out pkts – Output packet count on outgoing interface (`igmp.mtrace.q_outpkt`, UINT32) */
  readonly igmp_mtrace_q_outpkt: number | null;
  /** Previous rtr addr – Previous-Hop Router Address (`igmp.mtrace.q_prevrtr`, IPv4) */
  readonly igmp_mtrace_q_prevrtr: string | null;
  /** Rtg Protocol – Routing protocol between this and previous hop rtr (`igmp.mtrace.q_rtg_proto`, UINT8) */
  readonly igmp_mtrace_q_rtg_proto: number | null;
  /** S – Set if S,G packet count is for source network (`igmp.mtrace.q_s`, UINT8) */
  readonly igmp_mtrace_q_s: number | null;
  /** Src Mask – Source mask length. 63 when forwarding on group state (`igmp.mtrace.q_src_mask`, UINT8) */
  readonly igmp_mtrace_q_src_mask: number | null;
  /** S,G pkt count – Total number of packets for this source-group pair (`igmp.mtrace.q_total`, UINT32) */
  readonly igmp_mtrace_q_total: number | null;
  /** Receiver Address – Multicast Receiver for the Path Being Traced (`igmp.mtrace.raddr`, IPv4) */
  readonly igmp_mtrace_raddr: string | null;
  /** Response TTL – TTL for Multicasted Responses (`igmp.mtrace.resp_ttl`, UINT8) */
  readonly igmp_mtrace_resp_ttl: number | null;
  /** Response Address – Destination of Completed Traceroute Response (`igmp.mtrace.rspaddr`, IPv4) */
  readonly igmp_mtrace_rspaddr: string | null;
  /** Source Address – Multicast Source for the Path Being Traced (`igmp.mtrace.saddr`, IPv4) */
  readonly igmp_mtrace_saddr: string | null;
  /** Num Group Records – Number Of Group Records (`igmp.num_grp_recs`, UINT16) */
  readonly igmp_num_grp_recs: number | null;
  /** Num Src – Number Of Sources (`igmp.num_src`, UINT16) */
  readonly igmp_num_src: number | null;
  /** QQIC – Querier's Query Interval Code (`igmp.qqic`, UINT8) */
  readonly igmp_qqic: number | null;
  /** QRV – Querier's Robustness Value (`igmp.qrv`, UINT8) */
  readonly igmp_qrv: number | null;
  /** Record Type (`igmp.record_type`, UINT8) */
  readonly igmp_record_type: number | null;
  /** Reply – IGMP V0 Reply (`igmp.reply`, UINT8) */
  readonly igmp_reply: number | null;
  /** Reply Pending – IGMP V0 Reply Pending, Retry in this many seconds (`igmp.reply.pending`, UINT8) */
  readonly igmp_reply_pending: number | null;
  /** Reserved – IGMP Reserved (`igmp.reserved`, BYTES) */
  readonly igmp_reserved: string | null;
  /** S – Suppress Router Side Processing (`igmp.s`, BOOLEAN) */
  readonly igmp_s: boolean | null;
  /** Source Address (`igmp.saddr`, IPv4) */
  readonly igmp_saddr: string | null;
  /** Type – IGMP Packet Type (`igmp.type`, UINT8) */
  readonly igmp_type: number | null;
  /** IGMP Version (`igmp.version`, UINT8) */
  readonly igmp_version: number | null;
  /** Internet Message Access Protocol (`imap`, PROTOCOL) */
  readonly imap: boolean | null;
  /** Command – Request or Response command name (`imap.command`, STRINGZ) */
  readonly imap_command: string | null;
  /** Request – TRUE if IMAP request, FALSE otherwise (`imap.isrequest`, BOOLEAN) */
  readonly imap_isrequest: boolean | null;
  /** Line – A line of an IMAP message (`imap.line`, STRINGZ) */
  readonly imap_line: string | null;
  /** Request – Remainder of request line (`imap.request`, STRINGZ) */
  readonly imap_request: string | null;
  /** Request Command – Request command name (`imap.request.command`, STRINGZ) */
  readonly imap_request_command: string | null;
  /** Request isUID – Request command uid (`imap.request.command.uid`, BOOLEAN) */
  readonly imap_request_command_uid: boolean | null;
  /** Request Folder – Request command folder (`imap.request.folder`, STRINGZ) */
  readonly imap_request_folder: string | null;
  /** Request Password – Request command password (`imap.request.password`, STRINGZ) */
  readonly imap_request_password: string | null;
  /** Request Username – Request command username (`imap.request.username`, STRINGZ) */
  readonly imap_request_username: string | null;
  /** Request Tag – First token of request line (`imap.request_tag`, STRINGZ) */
  readonly imap_request_tag: string | null;
  /** Response – Remainder of response line (`imap.response`, STRINGZ) */
  readonly imap_response: string | null;
  /** Response Command – Response command name (`imap.response.command`, STRINGZ) */
  readonly imap_response_command: string | null;
  /** Response Status – Response status code (`imap.response.status`, STRINGZ) */
  readonly imap_response_status: string | null;
  /** Response In – The response to this IMAP request is in this frame (`imap.response_in`, FRAMENUM) */
  readonly imap_response_in: number | null;
  /** Response Tag – First token of response line (`imap.response_tag`, STRINGZ) */
  readonly imap_response_tag: string | null;
  /** Request In – This is a response to the IMAP request in this frame (`imap.response_to`, FRAMENUM) */
  readonly imap_response_to: number | null;
  /** Tag – First token of line (`imap.tag`, STRINGZ) */
  readonly imap_tag: string | null;
  /** Response Time – The time between the request and response (`imap.time`, RELATIVE_TIME) */
  readonly imap_time: number | null;
  /** Internet Protocol Version 4 (`ip`, PROTOCOL) */
  readonly ip: boolean | null;
  /** Source or Destination Address (`ip.addr`, IPv4) */
  readonly ip_addr: string | null;
  /** Bogus IP header length (`ip.bogus_header_length`, NONE) */
  readonly ip_bogus_header_length: boolean | null;
  /** Bogus IP length (`ip.bogus_ip_length`, NONE) */
  readonly ip_bogus_ip_length: boolean | null;
  /** Bogus IP version (`ip.bogus_ip_version`, NONE) */
  readonly ip_bogus_ip_version: boolean | null;
  /** Header Checksum (`ip.checksum`, UINT16) */
  readonly ip_checksum: number | null;
  /** Header checksum status (`ip.checksum.status`, UINT8) */
  readonly ip_checksum_status: number | null;
  /** Bad checksum (`ip.checksum_bad.expert`, NONE) */
  readonly ip_checksum_bad_expert: boolean | null;
  /** Calculated Checksum – The expected IP checksum field as calculated from the IP datagram (`ip.checksum_calculated`, UINT16) */
  readonly ip_checksum_calculated: number | null;
  /** Categories (`ip.cipso.categories`, STRING) */
  readonly ip_cipso_categories: string | null;
  /** DOI (`ip.cipso.doi`, UINT32) */
  readonly ip_cipso_doi: number | null;
  /** Malformed CIPSO tag (`ip.cipso.malformed`, NONE) */
  readonly ip_cipso_malformed: boolean | null;
  /** Sensitivity Level (`ip.cipso.sensitivity_level`, UINT8) */
  readonly ip_cipso_sensitivity_level: number | null;
  /** Tag data (`ip.cipso.tag_data`, BYTES) */
  readonly ip_cipso_tag_data: string | null;
  /** Tag Type (`ip.cipso.tag_type`, UINT8) */
  readonly ip_cipso_tag_type: number | null;
  /** Current Route (`ip.cur_rt`, IPv4) */
  readonly ip_cur_rt: string | null;
  /** Current Route Host (`ip.cur_rt_host`, STRING) */
  readonly ip_cur_rt_host: string | null;
  /** Differentiated Services Field (`ip.dsfield`, UINT8) */
  readonly ip_dsfield: number | null;
  /** Differentiated Services Codepoint (`ip.dsfield.dscp`, UINT8) */
  readonly ip_dsfield_dscp: number | null;
  /** Explicit Congestion Notification (`ip.dsfield.ecn`, UINT8) */
  readonly ip_dsfield_ecn: number | null;
  /** Destination Address (`ip.dst`, IPv4) */
  readonly ip_dst: string | null;
  /** Destination Host (`ip.dst_host`, STRING) */
  readonly ip_dst_host: string | null;
  /** Empty Route (`ip.empty_rt`, IPv4) */
  readonly ip_empty_rt: string | null;
  /** Empty Route Host (`ip.empty_rt_host`, STRING) */
  readonly ip_empty_rt_host: string | null;
  /** Packet has evil intent (`ip.evil_packet`, NONE) */
  readonly ip_evil_packet: boolean | null;
  /** Flags – Flags (3 bits) (`ip.flags`, UINT8) */
  readonly ip_flags: number | null;
  /** Don't fragment (`ip.flags.df`, BOOLEAN) */
  readonly ip_flags_df: boolean | null;
  /** More fragments (`ip.flags.mf`, BOOLEAN) */
  readonly ip_flags_mf: boolean | null;
  /** Reserved bit (`ip.flags.rb`, BOOLEAN) */
  readonly ip_flags_rb: boolean | null;
  /** Security flag – Security flag (RFC 3514) (`ip.flags.sf`, BOOLEAN) */
  readonly ip_flags_sf: boolean | null;
  /** Fragment Offset – Fragment offset (13 bits) (`ip.frag_offset`, UINT16) */
  readonly ip_frag_offset: number | null;
  /** IPv4 Fragment (`ip.fragment`, FRAMENUM) */
  readonly ip_fragment: number | null;
  /** Fragment count (`ip.fragment.count`, UINT32) */
  readonly ip_fragment_count: number | null;
  /** Defragmentation error – Defragmentation error due to illegal fragments (`ip.fragment.error`, FRAMENUM) */
  readonly ip_fragment_error: number | null;
  /** Multiple tail fragments found – Several tails were found when defragmenting the packet (`ip.fragment.multipletails`, BOOLEAN) */
  readonly ip_fragment_multipletails: boolean | null;
  /** Fragment overlap – Fragment overlaps with other fragments (`ip.fragment.overlap`, BOOLEAN) */
  readonly ip_fragment_overlap: boolean | null;
  /** Conflicting data in fragment overlap – Overlapping fragments contained conflicting data (`ip.fragment.overlap.conflict`, BOOLEAN) */
  readonly ip_fragment_overlap_conflict: boolean | null;
  /** Fragment too long – Fragment contained data past end of packet (`ip.fragment.toolongfragment`, BOOLEAN) */
  readonly ip_fragment_toolongfragment: boolean | null;
  /** IPv4 Fragments (`ip.fragments`, BYTES) */
  readonly ip_fragments: string | null;
  /** Source or Destination GeoIP AS Number (`ip.geoip.asnum`, UINT32) */
  readonly ip_geoip_asnum: number | null;
  /** Source or Destination GeoIP City (`ip.geoip.city`, STRING) */
  readonly ip_geoip_city: string | null;
  /** Source or Destination GeoIP Country (`ip.geoip.country`, STRING) */
  readonly ip_geoip_country: string | null;
  /** Source or Destination GeoIP ISO Two Letter Country Code (`ip.geoip.country_iso`, STRING) */
  readonly ip_geoip_country_iso: string | null;
  /** Destination GeoIP AS Number (`ip.geoip.dst_asnum`, UINT32) */
  readonly ip_geoip_dst_asnum: number | null;
  /** Destination GeoIP City (`ip.geoip.dst_city`, STRING) */
  readonly ip_geoip_dst_city: string | null;
  /** Destination GeoIP Country (`ip.geoip.dst_country`, STRING) */
  readonly ip_geoip_dst_country: string | null;
  /** Destination GeoIP ISO Two Letter Country Code (`ip.geoip.dst_country_iso`, STRING) */
  readonly ip_geoip_dst_country_iso: string | null;
  /** Destination GeoIP Latitude (`ip.geoip.dst_lat`, DOUBLE) */
  readonly ip_geoip_dst_lat: number | null;
  /** Destination GeoIP Longitude (`ip.geoip.dst_lon`, DOUBLE) */
  readonly ip_geoip_dst_lon: number | null;
  /** Destination GeoIP AS Organization (`ip.geoip.dst_org`, STRING) */
  readonly ip_geoip_dst_org: string | null;
  /** Destination GeoIP (`ip.geoip.dst_summary`, STRING) */
  readonly ip_geoip_dst_summary: string | null;
  /** Source or Destination GeoIP Latitude (`ip.geoip.lat`, DOUBLE) */
  readonly ip_geoip_lat: number | null;
  /** Source or Destination GeoIP Longitude (`ip.geoip.lon`, DOUBLE) */
  readonly ip_geoip_lon: number | null;
  /** Source or Destination GeoIP AS Organization (`ip.geoip.org`, STRING) */
  readonly ip_geoip_org: string | null;
  /** Source GeoIP AS Number (`ip.geoip.src_asnum`, UINT32) */
  readonly ip_geoip_src_asnum: number | null;
  /** Source GeoIP City (`ip.geoip.src_city`, STRING) */
  readonly ip_geoip_src_city: string | null;
  /** Source GeoIP Country (`ip.geoip.src_country`, STRING) */
  readonly ip_geoip_src_country: string | null;
  /** Source GeoIP ISO Two Letter Country Code (`ip.geoip.src_country_iso`, STRING) */
  readonly ip_geoip_src_country_iso: string | null;
  /** Source GeoIP Latitude (`ip.geoip.src_lat`, DOUBLE) */
  readonly ip_geoip_src_lat: number | null;
  /** Source GeoIP Longitude (`ip.geoip.src_lon`, DOUBLE) */
  readonly ip_geoip_src_lon: number | null;
  /** Source GeoIP AS Organization (`ip.geoip.src_org`, STRING) */
  readonly ip_geoip_src_org: string | null;
  /** Source GeoIP (`ip.geoip.src_summary`, STRING) */
  readonly ip_geoip_src_summary: string | null;
  /** Header Length – Header length in 32-bit words (`ip.hdr_len`, UINT8) */
  readonly ip_hdr_len: number | null;
  /** Source or Destination Host (`ip.host`, STRING) */
  readonly ip_host: string | null;
  /** Identification (`ip.id`, UINT16) */
  readonly ip_id: number | null;
  /** Total Length (`ip.len`, UINT16) */
  readonly ip_len: number | null;
  /** 4 NOP in a row - a router may have removed some options (`ip.nop`, NONE) */
  readonly ip_nop: boolean | null;
  /** IP Address (`ip.opt.addr`, IPv4) */
  readonly ip_opt_addr: string | null;
  /** Additional Security Info (`ip.opt.ext_sec_add_sec_info`, BYTES) */
  readonly ip_opt_ext_sec_add_sec_info: string | null;
  /** Additional Security Info Format Code (`ip.opt.ext_sec_add_sec_info_format_code`, UINT8) */
  readonly ip_opt_ext_sec_add_sec_info_format_code: number | null;
  /** Flag (`ip.opt.flag`, UINT8) */
  readonly ip_opt_flag: number | null;
  /** ID Number (`ip.opt.id_number`, UINT16) */
  readonly ip_opt_id_number: number | null;
  /** Length (`ip.opt.len`, UINT8) */
  readonly ip_opt_len: number | null;
  /** Invalid length for option (`ip.opt.len.invalid`, NONE) */
  readonly ip_opt_len_invalid: boolean | null;
  /** MTU (`ip.opt.mtu`, UINT16) */
  readonly ip_opt_mtu: number | null;
  /** Outbound Hop Count (`ip.opt.ohc`, UINT16) */
  readonly ip_opt_ohc: number | null;
  /** Originator IP Address (`ip.opt.originator`, IPv4) */
  readonly ip_opt_originator: string | null;
  /** Overflow (`ip.opt.overflow`, UINT8) */
  readonly ip_opt_overflow: number | null;
  /** Padding (`ip.opt.padding`, BYTES) */
  readonly ip_opt_padding: string | null;
  /** Pointer (`ip.opt.ptr`, UINT8) */
  readonly ip_opt_ptr: number | null;
  /** Pointer points before first address (`ip.opt.ptr.before_address`, NONE) */
  readonly ip_opt_ptr_before_address: boolean | null;
  /** Pointer points to middle of address (`ip.opt.ptr.middle_address`, NONE) */
  readonly ip_opt_ptr_middle_address: boolean | null;
  /** Function (`ip.opt.qs_func`, UINT8) */
  readonly ip_opt_qs_func: number | null;
  /** QS Nonce (`ip.opt.qs_nonce`, UINT32) */
  readonly ip_opt_qs_nonce: number | null;
  /** Rate (`ip.opt.qs_rate`, UINT8) */
  readonly ip_opt_qs_rate: number | null;
  /** Reserved (`ip.opt.qs_reserved`, UINT32) */
  readonly ip_opt_qs_reserved: number | null;
  /** QS TTL (`ip.opt.qs_ttl`, UINT8) */
  readonly ip_opt_qs_ttl: number | null;
  /** TTL Diff (`ip.opt.qs_ttl_diff`, UINT8) */
  readonly ip_opt_qs_ttl_diff: number | null;
  /** Not Used (`ip.opt.qs_unused`, UINT8) */
  readonly ip_opt_qs_unused: number | null;
  /** Router Alert (`ip.opt.ra`, UINT16) */
  readonly ip_opt_ra: number | null;
  /** Return Hop Count (`ip.opt.rhc`, UINT16) */
  readonly ip_opt_rhc: number | null;
  /** Classification Level (`ip.opt.sec_cl`, UINT8) */
  readonly ip_opt_sec_cl: number | null;
  /** DOE (`ip.opt.sec_prot_auth_doe`, BOOLEAN) */
  readonly ip_opt_sec_prot_auth_doe: boolean | null;
  /** Protection Authority Flags (`ip.opt.sec_prot_auth_flags`, UINT8) */
  readonly ip_opt_sec_prot_auth_flags: number | null;
  /** Field Termination Indicator (`ip.opt.sec_prot_auth_fti`, BOOLEAN) */
  readonly ip_opt_sec_prot_auth_fti: boolean | null;
  /** GENSER (`ip.opt.sec_prot_auth_genser`, BOOLEAN) */
  readonly ip_opt_sec_prot_auth_genser: boolean | null;
  /** NSA (`ip.opt.sec_prot_auth_nsa`, BOOLEAN) */
  readonly ip_opt_sec_prot_auth_nsa: boolean | null;
  /** SCI (`ip.opt.sec_prot_auth_sci`, BOOLEAN) */
  readonly ip_opt_sec_prot_auth_sci: boolean | null;
  /** SIOP-ESI (`ip.opt.sec_prot_auth_siop_esi`, BOOLEAN) */
  readonly ip_opt_sec_prot_auth_siop_esi: boolean | null;
  /** Unassigned (`ip.opt.sec_prot_auth_unassigned`, UINT8) */
  readonly ip_opt_sec_prot_auth_unassigned: number | null;
  /** Compartments (`ip.opt.sec_rfc791_comp`, UINT16) */
  readonly ip_opt_sec_rfc791_comp: number | null;
  /** Handling Restrictions (`ip.opt.sec_rfc791_hr`, STRING) */
  readonly ip_opt_sec_rfc791_hr: string | null;
  /** Security (`ip.opt.sec_rfc791_sec`, UINT16) */
  readonly ip_opt_sec_rfc791_sec: number | null;
  /** Transmission Control Code (`ip.opt.sec_rfc791_tcc`, STRING) */
  readonly ip_opt_sec_rfc791_tcc: string | null;
  /** Stream Identifier – SATNET stream identifier (`ip.opt.sid`, UINT16) */
  readonly ip_opt_sid: number | null;
  /** Time stamp (`ip.opt.time_stamp`, UINT32) */
  readonly ip_opt_time_stamp: number | null;
  /** Address (`ip.opt.time_stamp_addr`, IPv4) */
  readonly ip_opt_time_stamp_addr: string | null;
  /** Type (`ip.opt.type`, UINT8) */
  readonly ip_opt_type: number | null;
  /** Class (`ip.opt.type.class`, UINT8) */
  readonly ip_opt_type_class: number | null;
  /** Copy on fragmentation (`ip.opt.type.copy`, BOOLEAN) */
  readonly ip_opt_type_copy: boolean | null;
  /** Number (`ip.opt.type.number`, UINT8) */
  readonly ip_opt_type_number: number | null;
  /** IP Option - Commercial Security (`ip.options.cipso`, BYTES) */
  readonly ip_options_cipso: string | null;
  /** IP Option - End of Options List (EOL) (`ip.options.eol`, BYTES) */
  readonly ip_options_eol: string | null;
  /** IP Option - Extended Security (`ip.options.ext_security`, BYTES) */
  readonly ip_options_ext_security: string | null;
  /** IP Option - MTU Probe (`ip.options.mtu_probe`, BYTES) */
  readonly ip_options_mtu_probe: string | null;
  /** IP Option - MTU Reply (`ip.options.mtu_reply`, BYTES) */
  readonly ip_options_mtu_reply: string | null;
  /** IP Option - No-Operation (NOP) (`ip.options.nop`, BYTES) */
  readonly ip_options_nop: string | null;
  /** IP Option - Quick-Start (`ip.options.qs`, BYTES) */
  readonly ip_options_qs: string | null;
  /** IP Option - Record Route (`ip.options.record_route`, BYTES) */
  readonly ip_options_record_route: string | null;
  /** IP Option - Loose Source Route (`ip.options.route`, BYTES) */
  readonly ip_options_route: string | null;
  /** IP Option - Router Alert (`ip.options.routeralert`, BYTES) */
  readonly ip_options_routeralert: string | null;
  /** IP Option - Selective Directed Broadcast (`ip.options.sdb`, BYTES) */
  readonly ip_options_sdb: string | null;
  /** IP Option - Security (`ip.options.security`, BYTES) */
  readonly ip_options_security: string | null;
  /** IP Option - Stream ID (`ip.options.sid`, BYTES) */
  readonly ip_options_sid: string | null;
  /** IP Option - Strict Source Route (`ip.options.source_route`, BYTES) */
  readonly ip_options_source_route: string | null;
  /** IP Option - Time Stamp (`ip.options.timestamp`, BYTES) */
  readonly ip_options_timestamp: string | null;
  /** IP Option - Traceroute (`ip.options.traceroute`, BYTES) */
  readonly ip_options_traceroute: string | null;
  /** Protocol (`ip.proto`, UINT8) */
  readonly ip_proto: number | null;
  /** Reassembled IPv4 data – The reassembled payload (`ip.reassembled.data`, BYTES) */
  readonly ip_reassembled_data: string | null;
  /** Reassembled IPv4 length – The total length of the reassembled payload (`ip.reassembled.length`, UINT32) */
  readonly ip_reassembled_length: number | null;
  /** Reassembled IPv4 in frame – This IPv4 packet is reassembled in this frame (`ip.reassembled_in`, FRAMENUM) */
  readonly ip_reassembled_in: number | null;
  /** Recorded Route (`ip.rec_rt`, IPv4) */
  readonly ip_rec_rt: string | null;
  /** Recorded Route Host (`ip.rec_rt_host`, STRING) */
  readonly ip_rec_rt_host: string | null;
  /** Source Address (`ip.src`, IPv4) */
  readonly ip_src: string | null;
  /** Source Host (`ip.src_host`, STRING) */
  readonly ip_src_host: string | null;
  /** Source Route (`ip.src_rt`, IPv4) */
  readonly ip_src_rt: string | null;
  /** Source Route Host (`ip.src_rt_host`, STRING) */
  readonly ip_src_rt_host: string | null;
  /** Suboption would go past end of option (`ip.subopt_too_long`, NONE) */
  readonly ip_subopt_too_long: boolean | null;
  /** Type of Service (`ip.tos`, UINT8) */
  readonly ip_tos: number | null;
  /** Cost (`ip.tos.cost`, BOOLEAN) */
  readonly ip_tos_cost: boolean | null;
  /** Delay (`ip.tos.delay`, BOOLEAN) */
  readonly ip_tos_delay: boolean | null;
  /** Precedence (`ip.tos.precedence`, UINT8) */
  readonly ip_tos_precedence: number | null;
  /** Reliability (`ip.tos.reliability`, BOOLEAN) */
  readonly ip_tos_reliability: boolean | null;
  /** Throughput (`ip.tos.throughput`, BOOLEAN) */
  readonly ip_tos_throughput: boolean | null;
  /** Time to Live (`ip.ttl`, UINT8) */
  readonly ip_ttl: number | null;
  /** Time To Live (`ip.ttl.lncb`, NONE) */
  readonly ip_ttl_lncb: boolean | null;
  /** Time To Live (`ip.ttl.too_small`, NONE) */
  readonly ip_ttl_too_small: boolean | null;
  /** Version (`ip.version`, UINT8) */
  readonly ip_version: number | null;
  /** Internet Protocol Version 6 (`ipv6`, PROTOCOL) */
  readonly ipv6: boolean | null;
  /** 6to4 Gateway IPv4 – IPv6 6to4 Gateway IPv4 Address (`ipv6.6to4_gw_ipv4`, IPv4) */
  readonly ipv6_6to4_gw_ipv4: string | null;
  /** 6to4 SLA ID – IPv6 6to4 SLA ID (`ipv6.6to4_sla_id`, UINT16) */
  readonly ipv6_6to4_sla_id: number | null;
  /** Source or Destination Address (`ipv6.addr`, IPv6) */
  readonly ipv6_addr: string | null;
  /** Bogus IP version (`ipv6.bogus_ipv6_version`, NONE) */
  readonly ipv6_bogus_ipv6_version: boolean | null;
  /** Destination Address – Destination IPv6 Address (`ipv6.dst`, IPv6) */
  readonly ipv6_dst: string | null;
  /** Destination 6to4 Gateway IPv4 – Destination IPv6 6to4 Gateway IPv4 Address (`ipv6.dst_6to4_gw_ipv4`, IPv4) */
  readonly ipv6_dst_6to4_gw_ipv4: string | null;
  /** Destination 6to4 SLA ID – Destination IPv6 6to4 SLA ID (`ipv6.dst_6to4_sla_id`, UINT16) */
  readonly ipv6_dst_6to4_sla_id: number | null;
  /** Destination address must not be a multicast address (`ipv6.dst_addr.not_multicast`, NONE) */
  readonly ipv6_dst_addr_not_multicast: boolean | null;
  /** Destination Embedded IPv4 – Destination IPv4-Embedded IPv6 Address (`ipv6.dst_embed_ipv4`, IPv4) */
  readonly ipv6_dst_embed_ipv4: string | null;
  /** Destination Host – Destination IPv6 Host (`ipv6.dst_host`, STRING) */
  readonly ipv6_dst_host: string | null;
  /** Destination ISATAP IPv4 – Destination IPv6 ISATAP Encapsulated IPv4 Address (`ipv6.dst_isatap_ipv4`, IPv4) */
  readonly ipv6_dst_isatap_ipv4: string | null;
  /** Destination SLAAC MAC – Destination IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier (`ipv6.dst_slaac_mac`, ETHER) */
  readonly ipv6_dst_slaac_mac: string | null;
  /** Destination Teredo Client IPv4 – Destination IPv6 Teredo Client Encapsulated IPv4 Address (`ipv6.dst_tc_ipv4`, IPv4) */
  readonly ipv6_dst_tc_ipv4: string | null;
  /** Destination Teredo Port – Destination IPv6 Teredo Client Mapped Port (`ipv6.dst_tc_port`, UINT16) */
  readonly ipv6_dst_tc_port: number | null;
  /** Destination Teredo Server IPv4 – Destination IPv6 Teredo Server Encapsulated IPv4 Address (`ipv6.dst_ts_ipv4`, IPv4) */
  readonly ipv6_dst_ts_ipv4: string | null;
  /** Destination Options for IPv6 (`ipv6.dstopts`, PROTOCOL) */
  readonly ipv6_dstopts: boolean | null;
  /** Length – Extension header length in 8-octet words (minus 1) (`ipv6.dstopts.len`, UINT8) */
  readonly ipv6_dstopts_len: number | null;
  /** Length – Extension header length in octets (`ipv6.dstopts.len_oct`, UINT16) */
  readonly ipv6_dstopts_len_oct: number | null;
  /** Next Header (`ipv6.dstopts.nxt`, UINT8) */
  readonly ipv6_dstopts_nxt: number | null;
  /** Embedded IPv4 – IPv4-Embedded IPv6 Address (`ipv6.embed_ipv4`, IPv4) */
  readonly ipv6_embed_ipv4: string | null;
  /** IPv4-Embedded IPv6 address bit 64 to 71 must be zero (`ipv6.embed_ipv4.u.nonzero`, NONE) */
  readonly ipv6_embed_ipv4_u_nonzero: boolean | null;
  /** Embedded IPv4 Prefix – IPv4-Embedded IPv6 Address Prefix (`ipv6.embed_ipv4_prefix`, BYTES) */
  readonly ipv6_embed_ipv4_prefix: string | null;
  /** Embedded IPv4 Suffix – IPv4-Embedded IPv6 Address Suffix (`ipv6.embed_ipv4_suffix`, BYTES) */
  readonly ipv6_embed_ipv4_suffix: string | null;
  /** Embedded IPv4 u field – IPv4-Embedded IPv6 Address u field (`ipv6.embed_ipv4_u`, BYTES) */
  readonly ipv6_embed_ipv4_u: string | null;
  /** Flow Label (`ipv6.flow`, UINT24) */
  readonly ipv6_flow: number | null;
  /** Fragment Header for IPv6 (`ipv6.fraghdr`, PROTOCOL) */
  readonly ipv6_fraghdr: boolean | null;
  /** Identification – Fragment Identification (`ipv6.fraghdr.ident`, UINT32) */
  readonly ipv6_fraghdr_ident: number | null;
  /** More Fragments (`ipv6.fraghdr.more`, BOOLEAN) */
  readonly ipv6_fraghdr_more: boolean | null;
  /** Next header (`ipv6.fraghdr.nxt`, UINT8) */
  readonly ipv6_fraghdr_nxt: number | null;
  /** Offset – Fragment Offset (`ipv6.fraghdr.offset`, UINT16) */
  readonly ipv6_fraghdr_offset: number | null;
  /** Reserved bits (`ipv6.fraghdr.reserved_bits`, UINT16) */
  readonly ipv6_fraghdr_reserved_bits: number | null;
  /** Reserved octet – Should always be 0 (`ipv6.fraghdr.reserved_octet`, UINT8) */
  readonly ipv6_fraghdr_reserved_octet: number | null;
  /** IPv6 Fragment (`ipv6.fragment`, FRAMENUM) */
  readonly ipv6_fragment: number | null;
  /** Fragment count (`ipv6.fragment.count`, UINT32) */
  readonly ipv6_fragment_count: number | null;
  /** Defragmentation error – Defragmentation error due to illegal fragments (`ipv6.fragment.error`, FRAMENUM) */
  readonly ipv6_fragment_error: number | null;
  /** Multiple tail fragments found – Several tails were found when defragmenting the packet (`ipv6.fragment.multipletails`, BOOLEAN) */
  readonly ipv6_fragment_multipletails: boolean | null;
  /** Fragment overlap – Fragment overlaps with other fragments (`ipv6.fragment.overlap`, BOOLEAN) */
  readonly ipv6_fragment_overlap: boolean | null;
  /** Conflicting data in fragment overlap – Overlapping fragments contained conflicting data (`ipv6.fragment.overlap.conflict`, BOOLEAN) */
  readonly ipv6_fragment_overlap_conflict: boolean | null;
  /** Fragment too long – Fragment contained data past end of packet (`ipv6.fragment.toolongfragment`, BOOLEAN) */
  readonly ipv6_fragment_toolongfragment: boolean | null;
  /** IPv6 Fragments (`ipv6.fragments`, NONE) */
  readonly ipv6_fragments: boolean | null;
  /** Source or Destination GeoIP AS Number (`ipv6.geoip.asnum`, UINT32) */
  readonly ipv6_geoip_asnum: number | null;
  /** Source or Destination GeoIP City (`ipv6.geoip.city`, STRING) */
  readonly ipv6_geoip_city: string | null;
  /** Source or Destination GeoIP Country (`ipv6.geoip.country`, STRING) */
  readonly ipv6_geoip_country: string | null;
  /** Source or Destination GeoIP ISO Two Letter Country Code (`ipv6.geoip.country_iso`, STRING) */
  readonly ipv6_geoip_country_iso: string | null;
  /** Destination GeoIP AS Number (`ipv6.geoip.dst_asnum`, UINT32) */
  readonly ipv6_geoip_dst_asnum: number | null;
  /** Destination GeoIP City (`ipv6.geoip.dst_city`, STRING) */
  readonly ipv6_geoip_dst_city: string | null;
  /** Destination GeoIP Country (`ipv6.geoip.dst_country`, STRING) */
  readonly ipv6_geoip_dst_country: string | null;
  /** Destination GeoIP ISO Two Letter Country Code (`ipv6.geoip.dst_country_iso`, STRING) */
  readonly ipv6_geoip_dst_country_iso: string | null;
  /** Destination GeoIP Latitude (`ipv6.geoip.dst_lat`, DOUBLE) */
  readonly ipv6_geoip_dst_lat: number | null;
  /** Destination GeoIP Longitude (`ipv6.geoip.dst_lon`, DOUBLE) */
  readonly ipv6_geoip_dst_lon: number | null;
  /** Destination GeoIP AS Organization (`ipv6.geoip.dst_org`, STRING) */
  readonly ipv6_geoip_dst_org: string | null;
  /** Destination GeoIP (`ipv6.geoip.dst_summary`, STRING) */
  readonly ipv6_geoip_dst_summary: string | null;
  /** Source or Destination GeoIP Latitude (`ipv6.geoip.lat`, DOUBLE) */
  readonly ipv6_geoip_lat: number | null;
  /** Source or Destination GeoIP Longitude (`ipv6.geoip.lon`, DOUBLE) */
  readonly ipv6_geoip_lon: number | null;
  /** Source or Destination GeoIP AS Organization (`ipv6.geoip.org`, STRING) */
  readonly ipv6_geoip_org: string | null;
  /** Source GeoIP AS Number (`ipv6.geoip.src_asnum`, UINT32) */
  readonly ipv6_geoip_src_asnum: number | null;
  /** Source GeoIP City (`ipv6.geoip.src_city`, STRING) */
  readonly ipv6_geoip_src_city: string | null;
  /** Source GeoIP Country (`ipv6.geoip.src_country`, STRING) */
  readonly ipv6_geoip_src_country: string | null;
  /** Source GeoIP ISO Two Letter Country Code (`ipv6.geoip.src_country_iso`, STRING) */
  readonly ipv6_geoip_src_country_iso: string | null;
  /** Source GeoIP Latitude (`ipv6.geoip.src_lat`, DOUBLE) */
  readonly ipv6_geoip_src_lat: number | null;
  /** Source GeoIP Longitude (`ipv6.geoip.src_lon`, DOUBLE) */
  readonly ipv6_geoip_src_lon: number | null;
  /** Source GeoIP AS Organization (`ipv6.geoip.src_org`, STRING) */
  readonly ipv6_geoip_src_org: string | null;
  /** Source GeoIP (`ipv6.geoip.src_summary`, STRING) */
  readonly ipv6_geoip_src_summary: string | null;
  /** Hop Limit (`ipv6.hlim`, UINT8) */
  readonly ipv6_hlim: number | null;
  /** IPv6 Hop-by-Hop Option (`ipv6.hopopts`, PROTOCOL) */
  readonly ipv6_hopopts: boolean | null;
  /** Length – Extension header length in 8-octet words (minus 1) (`ipv6.hopopts.len`, UINT8) */
  readonly ipv6_hopopts_len: number | null;
  /** Length – Extension header length in octets (`ipv6.hopopts.len_oct`, UINT16) */
  readonly ipv6_hopopts_len_oct: number | null;
  /** IPv6 Hop-by-Hop extension header must appear immediately after IPv6 header (`ipv6.hopopts.not_first`, NONE) */
  readonly ipv6_hopopts_not_first: boolean | null;
  /** Next Header (`ipv6.hopopts.nxt`, UINT8) */
  readonly ipv6_hopopts_nxt: number | null;
  /** Source or Destination Host (`ipv6.host`, STRING) */
  readonly ipv6_host: string | null;
  /** Invalid IPv6 header (`ipv6.invalid_header`, NONE) */
  readonly ipv6_invalid_header: boolean | null;
  /** ISATAP IPv4 – IPv6 ISATAP Encapsulated IPv4 Address (`ipv6.isatap_ipv4`, IPv4) */
  readonly ipv6_isatap_ipv4: string | null;
  /** Next Header (`ipv6.nxt`, UINT8) */
  readonly ipv6_nxt: number | null;
  /** IPv6 Option – Option (`ipv6.opt`, NONE) */
  readonly ipv6_opt: boolean | null;
  /** Checksum (`ipv6.opt.calipso.checksum`, UINT16) */
  readonly ipv6_opt_calipso_checksum: number | null;
  /** Compartment Length (`ipv6.opt.calipso.cmpt.length`, UINT8) */
  readonly ipv6_opt_calipso_cmpt_length: number | null;
  /** Compartment Bitmap (`ipv6.opt.calipso.cmpt_bitmap`, BYTES) */
  readonly ipv6_opt_calipso_cmpt_bitmap: string | null;
  /** CALIPSO Domain of Interpretation (`ipv6.opt.calipso.doi`, UINT32) */
  readonly ipv6_opt_calipso_doi: number | null;
  /** Sensitivity Level (`ipv6.opt.calipso.sens_level`, UINT8) */
  readonly ipv6_opt_calipso_sens_level: number | null;
  /** Option type is deprecated (`ipv6.opt.deprecated`, NONE) */
  readonly ipv6_opt_deprecated: boolean | null;
  /** Duplicate (DUP) – Indicates the packet is being retransmitted (`ipv6.opt.dff.flag.dup`, BOOLEAN) */
  readonly ipv6_opt_dff_flag_dup: boolean | null;
  /** Return (RET) – Must be set to 1 prior to sending the packet back to the Previous Hop (`ipv6.opt.dff.flag.ret`, BOOLEAN) */
  readonly ipv6_opt_dff_flag_ret: boolean | null;
  /** Reserved – Reserved (must be zero) (`ipv6.opt.dff.flag.rsv`, UINT8) */
  readonly ipv6_opt_dff_flag_rsv: number | null;
  /** Version (VER) – The version of DFF that is used (`ipv6.opt.dff.flag.ver`, UINT8) */
  readonly ipv6_opt_dff_flag_ver: number | null;
  /** Flags (`ipv6.opt.dff.flags`, UINT8) */
  readonly ipv6_opt_dff_flags: number | null;
  /** Sequence Number (`ipv6.opt.dff.sequence_number`, UINT16) */
  readonly ipv6_opt_dff_sequence_number: number | null;
  /** Experimental Option (`ipv6.opt.experimental`, BYTES) */
  readonly ipv6_opt_experimental: string | null;
  /** Wrong options extension header for type (`ipv6.opt.header_mismatch`, NONE) */
  readonly ipv6_opt_header_mismatch: boolean | null;
  /** ILNP Nonce (`ipv6.opt.ilnp_nonce`, BYTES) */
  readonly ipv6_opt_ilnp_nonce: string | null;
  /** Invalid IPv6 option length (`ipv6.opt.invalid_len`, NONE) */
  readonly ipv6_opt_invalid_len: boolean | null;
  /** Option-Type (`ipv6.opt.ioam.opt_type`, UINT8) */
  readonly ipv6_opt_ioam_opt_type: number | null;
  /** Reserved – Reserved (must be zero) (`ipv6.opt.ioam.rsv`, UINT8) */
  readonly ipv6_opt_ioam_rsv: number | null;
  /** Active – Active measurement packet (`ipv6.opt.ioam.trace.flag.a`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_flag_a: boolean | null;
  /** Loopback – Send a copy of the packet back towards the source (`ipv6.opt.ioam.trace.flag.l`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_flag_l: boolean | null;
  /** Overflow – Not enough free space (`ipv6.opt.ioam.trace.flag.o`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_flag_o: boolean | null;
  /** Reserved – Reserved (must be zero) (`ipv6.opt.ioam.trace.flag.rsv`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_flag_rsv: boolean | null;
  /** Flags (`ipv6.opt.ioam.trace.flags`, UINT16) */
  readonly ipv6_opt_ioam_trace_flags: number | null;
  /** Free space (`ipv6.opt.ioam.trace.free_space`, BYTES) */
  readonly ipv6_opt_ioam_trace_free_space: string | null;
  /** Invalid "NodeLen" value: cannot be 0 (`ipv6.opt.ioam.trace.invalid_nodelen`, NONE) */
  readonly ipv6_opt_ioam_trace_invalid_nodelen: boolean | null;
  /** Invalid "RemLen" value (`ipv6.opt.ioam.trace.invalid_remlen`, NONE) */
  readonly ipv6_opt_ioam_trace_invalid_remlen: boolean | null;
  /** Mismatch between Trace Type and NodeLen (`ipv6.opt.ioam.trace.invalid_type`, NONE) */
  readonly ipv6_opt_ioam_trace_invalid_type: boolean | null;
  /** Buffer Occupancy (`ipv6.opt.ioam.trace.node.bufoccup`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_bufoccup: number | null;
  /** Checksum Complement (`ipv6.opt.ioam.trace.node.csum`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_csum: number | null;
  /** Egress ID (`ipv6.opt.ioam.trace.node.eif`, UINT16) */
  readonly ipv6_opt_ioam_trace_node_eif: number | null;
  /** Egress ID (`ipv6.opt.ioam.trace.node.eif_wide`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_eif_wide: number | null;
  /** Hop Limit (`ipv6.opt.ioam.trace.node.hlim`, UINT8) */
  readonly ipv6_opt_ioam_trace_node_hlim: number | null;
  /** ID (`ipv6.opt.ioam.trace.node.id`, UINT24) */
  readonly ipv6_opt_ioam_trace_node_id: number | null;
  /** ID (`ipv6.opt.ioam.trace.node.id_wide`, UINT56) */
  readonly ipv6_opt_ioam_trace_node_id_wide: number | bigint | null;
  /** Ingress ID (`ipv6.opt.ioam.trace.node.iif`, UINT16) */
  readonly ipv6_opt_ioam_trace_node_iif: number | null;
  /** Ingress ID (`ipv6.opt.ioam.trace.node.iif_wide`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_iif_wide: number | null;
  /** Namespace Data (short) (`ipv6.opt.ioam.trace.node.nsdata`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_nsdata: number | null;
  /** Namespace Data (wide) (`ipv6.opt.ioam.trace.node.nsdata_wide`, UINT64) */
  readonly ipv6_opt_ioam_trace_node_nsdata_wide: number | bigint | null;
  /** Data (`ipv6.opt.ioam.trace.node.oss.data`, BYTES) */
  readonly ipv6_opt_ioam_trace_node_oss_data: string | null;
  /** Length (`ipv6.opt.ioam.trace.node.oss.len`, UINT8) */
  readonly ipv6_opt_ioam_trace_node_oss_len: number | null;
  /** Schema ID (`ipv6.opt.ioam.trace.node.oss.scid`, UINT24) */
  readonly ipv6_opt_ioam_trace_node_oss_scid: number | null;
  /** Queue Depth (`ipv6.opt.ioam.trace.node.qdepth`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_qdepth: number | null;
  /** Transit Delay (`ipv6.opt.ioam.trace.node.trdelay`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_trdelay: number | null;
  /** Timestamp Fraction (`ipv6.opt.ioam.trace.node.tsf`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_tsf: number | null;
  /** Timestamp Seconds (`ipv6.opt.ioam.trace.node.tss`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_tss: number | null;
  /** Undefined bit (`ipv6.opt.ioam.trace.node.undefined`, UINT32) */
  readonly ipv6_opt_ioam_trace_node_undefined: number | null;
  /** Node Length (`ipv6.opt.ioam.trace.nodelen`, UINT8) */
  readonly ipv6_opt_ioam_trace_nodelen: number | null;
  /** Namespace ID (`ipv6.opt.ioam.trace.ns`, UINT16) */
  readonly ipv6_opt_ioam_trace_ns: number | null;
  /** Remaining Length (`ipv6.opt.ioam.trace.remlen`, UINT8) */
  readonly ipv6_opt_ioam_trace_remlen: number | null;
  /** Reserved – Reserved (must be zero) (`ipv6.opt.ioam.trace.rsv`, UINT8) */
  readonly ipv6_opt_ioam_trace_rsv: number | null;
  /** Trace Type (`ipv6.opt.ioam.trace.type`, UINT24) */
  readonly ipv6_opt_ioam_trace_type: number | null;
  /** Hop_Lim and Node ID (short) (`ipv6.opt.ioam.trace.type.bit0`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit0: boolean | null;
  /** Ingress and Egress IDs (short) (`ipv6.opt.ioam.trace.type.bit1`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit1: boolean | null;
  /** IOAM-Namespace specific data (wide) (`ipv6.opt.ioam.trace.type.bit10`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit10: boolean | null;
  /** Buffer occupancy (`ipv6.opt.ioam.trace.type.bit11`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit11: boolean | null;
  /** Timestamp seconds (`ipv6.opt.ioam.trace.type.bit2`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit2: boolean | null;
  /** Opaque State Snapshot (`ipv6.opt.ioam.trace.type.bit22`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit22: boolean | null;
  /** Timestamp fraction (`ipv6.opt.ioam.trace.type.bit3`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit3: boolean | null;
  /** Transit delay (`ipv6.opt.ioam.trace.type.bit4`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit4: boolean | null;
  /** IOAM-Namespace specific data (short) (`ipv6.opt.ioam.trace.type.bit5`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit5: boolean | null;
  /** Queue depth (`ipv6.opt.ioam.trace.type.bit6`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit6: boolean | null;
  /** Checksum complement (`ipv6.opt.ioam.trace.type.bit7`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit7: boolean | null;
  /** Hop_Lim and Node ID (wide) (`ipv6.opt.ioam.trace.type.bit8`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit8: boolean | null;
  /** Ingress and Egress IDs (wide) (`ipv6.opt.ioam.trace.type.bit9`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_bit9: boolean | null;
  /** Reserved (`ipv6.opt.ioam.trace.type.rsv`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_rsv: boolean | null;
  /** Undefined (`ipv6.opt.ioam.trace.type.undef`, BOOLEAN) */
  readonly ipv6_opt_ioam_trace_type_undef: boolean | null;
  /** Payload Length – IPv6 (Jumbo) Payload Length (`ipv6.opt.jumbo`, UINT32) */
  readonly ipv6_opt_jumbo: number | null;
  /** Jumbo Payload option cannot be used with a fragment header (`ipv6.opt.jumbo.fragment`, NONE) */
  readonly ipv6_opt_jumbo_fragment: boolean | null;
  /** IPv6 payload length equals 0 and Hop-By-Hop present and Jumbo Payload option missing (`ipv6.opt.jumbo.missing`, NONE) */
  readonly ipv6_opt_jumbo_missing: boolean | null;
  /** When IPv6 payload length does not equal 0 a Jumbo Payload option must not be present (`ipv6.opt.jumbo.prohibited`, NONE) */
  readonly ipv6_opt_jumbo_prohibited: boolean | null;
  /** Jumbo Payload option present and jumbo length < 65536 (`ipv6.opt.jumbo.truncated`, NONE) */
  readonly ipv6_opt_jumbo_truncated: boolean | null;
  /** Length – Option length in octets (`ipv6.opt.length`, UINT8) */
  readonly ipv6_opt_length: number | null;
  /** LineIDLen (`ipv6.opt.lio.length`, UINT8) */
  readonly ipv6_opt_lio_length: number | null;
  /** Line ID (`ipv6.opt.lio.line_id`, STRING) */
  readonly ipv6_opt_lio_line_id: string | null;
  /** MIPv6 Home Address (`ipv6.opt.mipv6.home_address`, IPv6) */
  readonly ipv6_opt_mipv6_home_address: string | null;
  /** Flag (`ipv6.opt.mpl.flag`, UINT8) */
  readonly ipv6_opt_mpl_flag: number | null;
  /** Largest Sequence – Indicates Sequence is known to be the largest sequence number (`ipv6.opt.mpl.flag.m`, BOOLEAN) */
  readonly ipv6_opt_mpl_flag_m: boolean | null;
  /** Reserved – Reserved (must be zero) (`ipv6.opt.mpl.flag.rsv`, UINT8) */
  readonly ipv6_opt_mpl_flag_rsv: number | null;
  /** Seed ID Length – Identifies the length of Seed ID (`ipv6.opt.mpl.flag.s`, UINT8) */
  readonly ipv6_opt_mpl_flag_s: number | null;
  /** Version – 0 indicates this option conforms to RFC<TBC> (`ipv6.opt.mpl.flag.v`, BOOLEAN) */
  readonly ipv6_opt_mpl_flag_v: boolean | null;
  /** Seed ID is the IPv6 Source Address (`ipv6.opt.mpl.ipv6_src_seed_id`, NONE) */
  readonly ipv6_opt_mpl_ipv6_src_seed_id: boolean | null;
  /** Seed ID – Uniquely identifies the MPL Seed that initiated dissemination of the MPL Data Message (`ipv6.opt.mpl.seed_id`, BYTES) */
  readonly ipv6_opt_mpl_seed_id: string | null;
  /** Sequence – Identifies relative ordering of MPL Data Messages from the MPL Seed identified by Seed ID (`ipv6.opt.mpl.sequence`, UINT8) */
  readonly ipv6_opt_mpl_sequence: number | null;
  /** Pad1 – Pad1 Option (`ipv6.opt.pad1`, NONE) */
  readonly ipv6_opt_pad1: boolean | null;
  /** PadN – PadN Option (`ipv6.opt.padn`, BYTES) */
  readonly ipv6_opt_padn: string | null;
  /** Delta Time Last Received (`ipv6.opt.pdm.delta_last_recv`, UINT16) */
  readonly ipv6_opt_pdm_delta_last_recv: number | null;
  /** Delta Time Last Sent (`ipv6.opt.pdm.delta_last_sent`, UINT16) */
  readonly ipv6_opt_pdm_delta_last_sent: number | null;
  /** PSN Last Received – Packet Sequence Number Last Received (`ipv6.opt.pdm.psn_last_recv`, UINT16) */
  readonly ipv6_opt_pdm_psn_last_recv: number | null;
  /** PSN This Packet – Packet Sequence Number This Packet (`ipv6.opt.pdm.psn_this_pkt`, UINT16) */
  readonly ipv6_opt_pdm_psn_this_pkt: number | null;
  /** Scale DTLR – Scale for Delta Time Last Received (`ipv6.opt.pdm.scale_dtlr`, UINT8) */
  readonly ipv6_opt_pdm_scale_dtlr: number | null;
  /** Scale DTLS – Scale for Delta Time Last Sent (`ipv6.opt.pdm.scale_dtls`, UINT8) */
  readonly ipv6_opt_pdm_scale_dtls: number | null;
  /** Minimum Reported PMTU – The minimum reported PMTU in octets (`ipv6.opt.pmtu.min`, UINT16) */
  readonly ipv6_opt_pmtu_min: number | null;
  /** Return Flag – Destination should include the received reported PMTU (`ipv6.opt.pmtu.r_flag`, BOOLEAN) */
  readonly ipv6_opt_pmtu_r_flag: boolean | null;
  /** Return Minimum PMTU – The Return Min-PMTU in octets (`ipv6.opt.pmtu.rtn`, UINT16) */
  readonly ipv6_opt_pmtu_rtn: number | null;
  /** Function (`ipv6.opt.qs_func`, UINT8) */
  readonly ipv6_opt_qs_func: number | null;
  /** QS Nonce (`ipv6.opt.qs_nonce`, UINT32) */
  readonly ipv6_opt_qs_nonce: number | null;
  /** Rate (`ipv6.opt.qs_rate`, UINT8) */
  readonly ipv6_opt_qs_rate: number | null;
  /** Reserved (`ipv6.opt.qs_reserved`, UINT32) */
  readonly ipv6_opt_qs_reserved: number | null;
  /** QS TTL (`ipv6.opt.qs_ttl`, UINT8) */
  readonly ipv6_opt_qs_ttl: number | null;
  /** TTL Diff (`ipv6.opt.qs_ttl_diff`, UINT8) */
  readonly ipv6_opt_qs_ttl_diff: number | null;
  /** Not Used (`ipv6.opt.qs_unused`, UINT8) */
  readonly ipv6_opt_qs_unused: number | null;
  /** Router Alert – Router Alert Option (`ipv6.opt.router_alert`, UINT16) */
  readonly ipv6_opt_router_alert: number | null;
  /** Flag (`ipv6.opt.rpl.flag`, UINT8) */
  readonly ipv6_opt_rpl_flag: number | null;
  /** Forwarding Error – Set if the node cannot forward the packet further towards the destination (`ipv6.opt.rpl.flag.f`, BOOLEAN) */
  readonly ipv6_opt_rpl_flag_f: boolean | null;
  /** Down – The packet is expected to progress Up or Down (`ipv6.opt.rpl.flag.o`, BOOLEAN) */
  readonly ipv6_opt_rpl_flag_o: boolean | null;
  /** Rank Error – Whether a rank error was detected (`ipv6.opt.rpl.flag.r`, BOOLEAN) */
  readonly ipv6_opt_rpl_flag_r: boolean | null;
  /** Reserved – Reserved (must be zero) (`ipv6.opt.rpl.flag.rsv`, UINT8) */
  readonly ipv6_opt_rpl_flag_rsv: number | null;
  /** RPLInstanceID – The DODAG instance along which the packet is sent (`ipv6.opt.rpl.instance_id`, UINT8) */
  readonly ipv6_opt_rpl_instance_id: number | null;
  /** Sender Rank – Set to zero by the source and to DAGRank(rank) by a router that forwards inside the RPL network (`ipv6.opt.rpl.sender_rank`, UINT16) */
  readonly ipv6_opt_rpl_sender_rank: number | null;
  /** H-bit – Hash indicator (`ipv6.opt.smf_dpd.hash_bit`, BOOLEAN) */
  readonly ipv6_opt_smf_dpd_hash_bit: boolean | null;
  /** Hash Assist Value (`ipv6.opt.smf_dpd.hav`, BYTES) */
  readonly ipv6_opt_smf_dpd_hav: string | null;
  /** Identifier (`ipv6.opt.smf_dpd.ident`, BYTES) */
  readonly ipv6_opt_smf_dpd_ident: string | null;
  /** TaggerID (`ipv6.opt.smf_dpd.tagger_id`, BYTES) */
  readonly ipv6_opt_smf_dpd_tagger_id: string | null;
  /** TaggerID Length (`ipv6.opt.smf_dpd.tid_len`, UINT8) */
  readonly ipv6_opt_smf_dpd_tid_len: number | null;
  /** TaggerID Type (`ipv6.opt.smf_dpd.tid_type`, UINT8) */
  readonly ipv6_opt_smf_dpd_tid_type: number | null;
  /** Tunnel Encapsulation Limit – How many further levels of encapsulation are permitted (`ipv6.opt.tel`, UINT8) */
  readonly ipv6_opt_tel: number | null;
  /** TPF Information – Tunnel Payload Forwarding Information (`ipv6.opt.tpf_information`, UINT32) */
  readonly ipv6_opt_tpf_information: number | null;
  /** Type – Option type (`ipv6.opt.type`, UINT8) */
  readonly ipv6_opt_type: number | null;
  /** Action – Action for unrecognized option type (`ipv6.opt.type.action`, UINT8) */
  readonly ipv6_opt_type_action: number | null;
  /** May Change – Whether the option data may change en-route (`ipv6.opt.type.change`, BOOLEAN) */
  readonly ipv6_opt_type_change: boolean | null;
  /** Low-Order Bits – Remaining low-order bits (`ipv6.opt.type.rest`, UINT8) */
  readonly ipv6_opt_type_rest: number | null;
  /** Unknown Option Payload (`ipv6.opt.unknown`, BYTES) */
  readonly ipv6_opt_unknown: string | null;
  /** Unknown Data (not interpreted) (`ipv6.opt.unknown_data.expert`, NONE) */
  readonly ipv6_opt_unknown_data_expert: boolean | null;
  /** Unknown Data – Not interpreted data (`ipv6.opt_unknown_data`, BYTES) */
  readonly ipv6_opt_unknown_data: string | null;
  /** Payload Length (`ipv6.plen`, UINT16) */
  readonly ipv6_plen: number | null;
  /** IPv6 payload length does not match expected framing length (`ipv6.plen_exceeds_framing`, NONE) */
  readonly ipv6_plen_exceeds_framing: boolean | null;
  /** IPv6 payload length equals 0 (maybe because of "TCP segmentation offload" (TSO)) (`ipv6.plen_zero`, NONE) */
  readonly ipv6_plen_zero: boolean | null;
  /** Reassembled IPv6 data – The reassembled payload (`ipv6.reassembled.data`, BYTES) */
  readonly ipv6_reassembled_data: string | null;
  /** Reassembled IPv6 in frame – This IPv6 packet is reassembled in this frame (`ipv6.reassembled.in`, FRAMENUM) */
  readonly ipv6_reassembled_in: number | null;
  /** Reassembled IPv6 length – The total length of the reassembled payload (`ipv6.reassembled.length`, UINT32) */
  readonly ipv6_reassembled_length: number | null;
  /** Routing Header for IPv6 (`ipv6.routing`, PROTOCOL) */
  readonly ipv6_routing: boolean | null;
  /** Current SID – Value of the current Segment ID (`ipv6.routing.crh16.current_sid`, UINT16) */
  readonly ipv6_routing_crh16_current_sid: number | null;
  /** Segment ID – Segment address (`ipv6.routing.crh16.sid`, UINT16) */
  readonly ipv6_routing_crh16_sid: number | null;
  /** Current SID – Value of the current Segment ID (`ipv6.routing.crh32.current_sid`, UINT32) */
  readonly ipv6_routing_crh32_current_sid: number | null;
  /** Segment ID – Segment address (`ipv6.routing.crh32.sid`, UINT32) */
  readonly ipv6_routing_crh32_sid: number | null;
  /** Routing header type is deprecated (`ipv6.routing.deprecated`, NONE) */
  readonly ipv6_routing_deprecated: boolean | null;
  /** Invalid IPv6 Routing header length (`ipv6.routing.invalid_length`, NONE) */
  readonly ipv6_routing_invalid_length: boolean | null;
  /** IPv6 Routing Header segments left field must not exceed address count (`ipv6.routing.invalid_segleft`, NONE) */
  readonly ipv6_routing_invalid_segleft: boolean | null;
  /** Length – Extension header length in 8-octet words (minus 1) (`ipv6.routing.len`, UINT8) */
  readonly ipv6_routing_len: number | null;
  /** Length – Extension header length in octets (`ipv6.routing.len_oct`, UINT16) */
  readonly ipv6_routing_len_oct: number | null;
  /** Home Address (`ipv6.routing.mipv6.home_address`, IPv6) */
  readonly ipv6_routing_mipv6_home_address: string | null;
  /** Reserved – Must be zero (`ipv6.routing.mipv6.reserved`, BYTES) */
  readonly ipv6_routing_mipv6_reserved: string | null;
  /** Next Header (`ipv6.routing.nxt`, UINT8) */
  readonly ipv6_routing_nxt: number | null;
  /** Total Address Count (`ipv6.routing.rpl.addr_count`, INT32) */
  readonly ipv6_routing_rpl_addr_count: number | null;
  /** Calculated total address count must be greater than or equal to 0, instead was X (`ipv6.routing.rpl.addr_count_ge0`, NONE) */
  readonly ipv6_routing_rpl_addr_count_ge0: boolean | null;
  /** Address (`ipv6.routing.rpl.address`, BYTES) */
  readonly ipv6_routing_rpl_address: string | null;
  /** Compressed Final Octets (CmprE) – Elided octets from last segment address (`ipv6.routing.rpl.cmprE`, UINT32) */
  readonly ipv6_routing_rpl_cmprE: number | null;
  /** Compressed Internal Octets (CmprI) – Elided octets from all but last segment (`ipv6.routing.rpl.cmprI`, UINT32) */
  readonly ipv6_routing_rpl_cmprI: number | null;
  /** When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was X (`ipv6.routing.rpl.cmprI_cmprE_pad`, NONE) */
  readonly ipv6_routing_rpl_cmprI_cmprE_pad: boolean | null;
  /** Full Address – Uncompressed IPv6 Address (`ipv6.routing.rpl.full_address`, IPv6) */
  readonly ipv6_routing_rpl_full_address: string | null;
  /** Padding Bytes (`ipv6.routing.rpl.pad`, UINT32) */
  readonly ipv6_routing_rpl_pad: number | null;
  /** Reserved – Must be zero (`ipv6.routing.rpl.reserved`, UINT32) */
  readonly ipv6_routing_rpl_reserved: number | null;
  /** Reserved field must equal 0 but instead was X (`ipv6.routing.rpl.reserved_not0`, NONE) */
  readonly ipv6_routing_rpl_reserved_not0: boolean | null;
  /** Segments Left – Routing Header Segments Left (`ipv6.routing.segleft`, UINT8) */
  readonly ipv6_routing_segleft: number | null;
  /** Address – Source Routing Header Address (`ipv6.routing.src.addr`, IPv6) */
  readonly ipv6_routing_src_addr: string | null;
  /** Reserved – Must be zero (`ipv6.routing.src.reserved`, BYTES) */
  readonly ipv6_routing_src_reserved: string | null;
  /** Address – Segment address (`ipv6.routing.srh.addr`, IPv6) */
  readonly ipv6_routing_srh_addr: string | null;
  /** Flags – Unused, 8 bits of flags (`ipv6.routing.srh.flags`, UINT8) */
  readonly ipv6_routing_srh_flags: number | null;
  /** Last Entry – Index (zero based) of the last element of the Segment List (`ipv6.routing.srh.last_entry`, UINT8) */
  readonly ipv6_routing_srh_last_entry: number | null;
  /** Tag – Tag a packet as part of a class or group of packets (`ipv6.routing.srh.tag`, BYTES) */
  readonly ipv6_routing_srh_tag: string | null;
  /** Type – Routing Header Type (`ipv6.routing.type`, UINT8) */
  readonly ipv6_routing_type: number | null;
  /** IPv6 Routing Types - Compact Routing (`ipv6.routing.type.crh`, BYTES) */
  readonly ipv6_routing_type_crh: string | null;
  /** IPv6 Routing Type - Type 2 (`ipv6.routing.type.mipv6`, BYTES) */
  readonly ipv6_routing_type_mipv6: string | null;
  /** IPv6 Routing Type - Source Route (`ipv6.routing.type.rt0`, BYTES) */
  readonly ipv6_routing_type_rt0: string | null;
  /** IPv6 Routing Types - Segment Routing (`ipv6.routing.type.srh`, BYTES) */
  readonly ipv6_routing_type_srh: string | null;
  /** Undecoded IPv6 routing header field (`ipv6.routing.undecoded`, NONE) */
  readonly ipv6_routing_undecoded: boolean | null;
  /** Type-Specific Data – Unknown routing header type-specific data (`ipv6.routing.unknown_data`, BYTES) */
  readonly ipv6_routing_unknown_data: string | null;
  /** SLAAC MAC – IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier (`ipv6.slaac_mac`, ETHER) */
  readonly ipv6_slaac_mac: string | null;
  /** Source Address – Source IPv6 Address (`ipv6.src`, IPv6) */
  readonly ipv6_src: string | null;
  /** Source 6to4 Gateway IPv4 – Source IPv6 6to4 Gateway IPv4 Address (`ipv6.src_6to4_gw_ipv4`, IPv4) */
  readonly ipv6_src_6to4_gw_ipv4: string | null;
  /** Source 6to4 SLA ID – Source IPv6 6to4 SLA ID (`ipv6.src_6to4_sla_id`, UINT16) */
  readonly ipv6_src_6to4_sla_id: number | null;
  /** Source Embedded IPv4 – Source IPv4-Embedded IPv6 Address (`ipv6.src_embed_ipv4`, IPv4) */
  readonly ipv6_src_embed_ipv4: string | null;
  /** Source Host – Source IPv6 Host (`ipv6.src_host`, STRING) */
  readonly ipv6_src_host: string | null;
  /** Source ISATAP IPv4 – Source IPv6 ISATAP Encapsulated IPv4 Address (`ipv6.src_isatap_ipv4`, IPv4) */
  readonly ipv6_src_isatap_ipv4: string | null;
  /** Destination address must not appear in the source route list (`ipv6.src_route_list.dst_addr`, NONE) */
  readonly ipv6_src_route_list_dst_addr: boolean | null;
  /** Multiple instances of the same address must not appear in the source route list (`ipv6.src_route_list.mult_inst_same_addr`, NONE) */
  readonly ipv6_src_route_list_mult_inst_same_addr: boolean | null;
  /** Multicast addresses must not appear in the source route list (`ipv6.src_route_list.multicast_addr`, NONE) */
  readonly ipv6_src_route_list_multicast_addr: boolean | null;
  /** Source address must not appear in the source route list (`ipv6.src_route_list.src_addr`, NONE) */
  readonly ipv6_src_route_list_src_addr: boolean | null;
  /** Source SLAAC MAC – Source IPv6 Stateless Address Autoconfiguration (SLAAC) 48-bit MAC Identifier (`ipv6.src_slaac_mac`, ETHER) */
  readonly ipv6_src_slaac_mac: string | null;
  /** Source Teredo Client IPv4 – Source IPv6 Teredo Client Encapsulated IPv4 Address (`ipv6.src_tc_ipv4`, IPv4) */
  readonly ipv6_src_tc_ipv4: string | null;
  /** Source Teredo Port – Source IPv6 Teredo Client Mapped Port (`ipv6.src_tc_port`, UINT16) */
  readonly ipv6_src_tc_port: number | null;
  /** Source Teredo Server IPv4 – Source IPv6 Teredo Server Encapsulated IPv4 Address (`ipv6.src_ts_ipv4`, IPv4) */
  readonly ipv6_src_ts_ipv4: string | null;
  /** Teredo Client IPv4 – IPv6 Teredo Client Encapsulated IPv4 Address (`ipv6.tc_ipv4`, IPv4) */
  readonly ipv6_tc_ipv4: string | null;
  /** Teredo Port – IPv6 Teredo Client Mapped Port (`ipv6.tc_port`, UINT16) */
  readonly ipv6_tc_port: number | null;
  /** Traffic Class (`ipv6.tclass`, UINT32) */
  readonly ipv6_tclass: number | null;
  /** Differentiated Services Codepoint (`ipv6.tclass.dscp`, UINT32) */
  readonly ipv6_tclass_dscp: number | null;
  /** Explicit Congestion Notification (`ipv6.tclass.ecn`, UINT32) */
  readonly ipv6_tclass_ecn: number | null;
  /** Teredo Server IPv4 – IPv6 Teredo Server Encapsulated IPv4 Address (`ipv6.ts_ipv4`, IPv4) */
  readonly ipv6_ts_ipv4: string | null;
  /** Version (`ipv6.version`, UINT8) */
  readonly ipv6_version: number | null;
  /** Logical-Link Control (`llc`, PROTOCOL) */
  readonly llc: boolean | null;
  /** PID – Protocol ID (`llc.apple_atalk_pid`, UINT16) */
  readonly llc_apple_atalk_pid: number | null;
  /** PID – Protocol ID (`llc.apple_awdl_pid`, UINT16) */
  readonly llc_apple_awdl_pid: number | null;
  /** PID – Protocol ID (`llc.bluetooth_pid`, UINT16) */
  readonly llc_bluetooth_pid: number | null;
  /** PID (`llc.cimetrics_pid`, UINT16) */
  readonly llc_cimetrics_pid: number | null;
  /** PID – Protocol ID (`llc.cisco_pid`, UINT16) */
  readonly llc_cisco_pid: number | null;
  /** Control (`llc.control`, UINT16) */
  readonly llc_control: number | null;
  /** Final (`llc.control.f`, BOOLEAN) */
  readonly llc_control_f: boolean | null;
  /** Frame type (`llc.control.ftype`, UINT16) */
  readonly llc_control_ftype: number | null;
  /** N(R) (`llc.control.n_r`, UINT16) */
  readonly llc_control_n_r: number | null;
  /** N(S) (`llc.control.n_s`, UINT16) */
  readonly llc_control_n_s: number | null;
  /** Poll (`llc.control.p`, BOOLEAN) */
  readonly llc_control_p: boolean | null;
  /** Supervisory frame type (`llc.control.s_ftype`, UINT16) */
  readonly llc_control_s_ftype: number | null;
  /** Command (`llc.control.u_modifier_cmd`, UINT8) */
  readonly llc_control_u_modifier_cmd: number | null;
  /** Response (`llc.control.u_modifier_resp`, UINT8) */
  readonly llc_control_u_modifier_resp: number | null;
  /** DSAP – Destination Service Access Point (`llc.dsap`, UINT8) */
  readonly llc_dsap: number | null;
  /** IG Bit – Individual/Group (`llc.dsap.ig`, BOOLEAN) */
  readonly llc_dsap_ig: boolean | null;
  /** SAP – Service Access Point (`llc.dsap.sap`, UINT8) */
  readonly llc_dsap_sap: number | null;
  /** PID (`llc.extreme_pid`, UINT16) */
  readonly llc_extreme_pid: number | null;
  /** PID (`llc.force10_pid`, UINT16) */
  readonly llc_force10_pid: number | null;
  /** PID (`llc.foundry_pid`, UINT16) */
  readonly llc_foundry_pid: number | null;
  /** PID (`llc.hpteam_pid`, UINT16) */
  readonly llc_hpteam_pid: number | null;
  /** PID (`llc.iana_pid`, UINT16) */
  readonly llc_iana_pid: number | null;
  /** PID (`llc.nortel_pid`, UINT16) */
  readonly llc_nortel_pid: number | null;
  /** Organization Code (`llc.oui`, UINT24) */
  readonly llc_oui: number | null;
  /** Protocol ID (`llc.pid`, UINT16) */
  readonly llc_pid: number | null;
  /** SSAP – Source Service Access Point (`llc.ssap`, UINT8) */
  readonly llc_ssap: number | null;
  /** CR Bit – Command/Response (`llc.ssap.cr`, BOOLEAN) */
  readonly llc_ssap_cr: boolean | null;
  /** SAP – Service Access Point (`llc.ssap.sap`, UINT8) */
  readonly llc_ssap_sap: number | null;
  /** Type (`llc.type`, UINT16) */
  readonly llc_type: number | null;
  /** PID (`llc.wlccp_pid`, UINT16) */
  readonly llc_wlccp_pid: number | null;
  /** MultiProtocol Label Switching Header (`mpls`, PROTOCOL) */
  readonly mpls: boolean | null;
  /** MPLS Bottom Of Label Stack (`mpls.bottom`, UINT32) */
  readonly mpls_bottom: number | null;
  /** MPLS Experimental Bits (`mpls.exp`, UINT32) */
  readonly mpls_exp: number | null;
  /** Invalid Label (`mpls.invalid_label`, NONE) */
  readonly mpls_invalid_label: boolean | null;
  /** MPLS Label (`mpls.label`, UINT32) */
  readonly mpls_label: number | null;
  /** MPLS TTL (`mpls.ttl`, UINT32) */
  readonly mpls_ttl: number | null;
  /** Multipath Transmission Control Protocol (`mptcp`, PROTOCOL) */
  readonly mptcp: boolean | null;
  /** Multipath TCP Data ACK (`mptcp.ack`, UINT64) */
  readonly mptcp_ack: number | bigint | null;
  /** MPTCP analysis – This frame has some of the MPTCP analysis shown (`mptcp.analysis`, NONE) */
  readonly mptcp_analysis: boolean | null;
  /** TCP subflow stream id(s) – List all TCP connections mapped to this MPTCP connection (`mptcp.analysis.subflows`, STRING) */
  readonly mptcp_analysis_subflows: string | null;
  /** The echoed key in the ACK of the MPTCP handshake does not match the key of the SYN/ACK (`mptcp.connection.echoed_key_mismatch`, NONE) */
  readonly mptcp_connection_echoed_key_mismatch: boolean | null;
  /** No crypto algorithm specified (`mptcp.connection.missing_algorithm`, NONE) */
  readonly mptcp_connection_missing_algorithm: boolean | null;
  /** Unsupported algorithm (`mptcp.connection.unsupported_algorithm`, NONE) */
  readonly mptcp_connection_unsupported_algorithm: boolean | null;
  /** Data Sequence Number – Data Sequence Number mapped to this TCP sequence number (`mptcp.dsn`, UINT64) */
  readonly mptcp_dsn: number | bigint | null;
  /** DSS Data Sequence Number (`mptcp.dss.dsn`, UINT64) */
  readonly mptcp_dss_dsn: number | bigint | null;
  /** Fallback to infinite mapping (`mptcp.dss.infinite_mapping`, NONE) */
  readonly mptcp_dss_infinite_mapping: boolean | null;
  /** No mapping available (`mptcp.dss.missing_mapping`, NONE) */
  readonly mptcp_dss_missing_mapping: boolean | null;
  /** Subflow expected IDSN (`mptcp.expected_idsn`, UINT64) */
  readonly mptcp_expected_idsn: number | bigint | null;
  /** Subflow token generated from key (`mptcp.expected_token`, UINT32) */
  readonly mptcp_expected_token: number | null;
  /** Master flow (`mptcp.master`, BOOLEAN) */
  readonly mptcp_master: boolean | null;
  /** Raw Data Sequence Number – Data Sequence Number mapped to this TCP sequence number (`mptcp.rawdsn64`, UINT64) */
  readonly mptcp_rawdsn64: number | bigint | null;
  /** Data reinjected in – This was retransmitted on another subflow (`mptcp.reinjected_in`, FRAMENUM) */
  readonly mptcp_reinjected_in: number | null;
  /** Reinjection of – This is a retransmission of data sent on another subflow (`mptcp.reinjection_of`, FRAMENUM) */
  readonly mptcp_reinjection_of: number | null;
  /** Related mapping – Packet in which current packet DSS mapping was sent (`mptcp.related_mapping`, FRAMENUM) */
  readonly mptcp_related_mapping: number | null;
  /** Number of removed addresses (`mptcp.rm_addr.count`, UINT8) */
  readonly mptcp_rm_addr_count: number | null;
  /** Stream index (`mptcp.stream`, UINT32) */
  readonly mptcp_stream: number | null;
  /** MQ Telemetry Transport Protocol (`mqtt`, PROTOCOL) */
  readonly mqtt: boolean | null;
  /** Reason Code – MQTT Reason Code (`mqtt.auth.reason_code`, UINT8) */
  readonly mqtt_auth_reason_code: number | null;
  /** Client ID (`mqtt.clientid`, STRING) */
  readonly mqtt_clientid: string | null;
  /** Client ID Length (`mqtt.clientid_len`, UINT16) */
  readonly mqtt_clientid_len: number | null;
  /** Acknowledge Flags (`mqtt.conack.flags`, UINT8) */
  readonly mqtt_conack_flags: number | null;
  /** Reserved (`mqtt.conack.flags.reserved`, BOOLEAN) */
  readonly mqtt_conack_flags_reserved: boolean | null;
  /** Session Present – Session Present (version 3.1.1) (`mqtt.conack.flags.sp`, BOOLEAN) */
  readonly mqtt_conack_flags_sp: boolean | null;
  /** Return Code (`mqtt.conack.val`, UINT8) */
  readonly mqtt_conack_val: number | null;
  /** Clean Session Flag (`mqtt.conflag.cleansess`, BOOLEAN) */
  readonly mqtt_conflag_cleansess: boolean | null;
  /** Password Flag (`mqtt.conflag.passwd`, BOOLEAN) */
  readonly mqtt_conflag_passwd: boolean | null;
  /** QoS Level (`mqtt.conflag.qos`, UINT8) */
  readonly mqtt_conflag_qos: number | null;
  /** (Reserved) (`mqtt.conflag.reserved`, BOOLEAN) */
  readonly mqtt_conflag_reserved: boolean | null;
  /** Will Retain (`mqtt.conflag.retain`, BOOLEAN) */
  readonly mqtt_conflag_retain: boolean | null;
  /** User Name Flag (`mqtt.conflag.uname`, BOOLEAN) */
  readonly mqtt_conflag_uname: boolean | null;
  /** Will Flag (`mqtt.conflag.willflag`, BOOLEAN) */
  readonly mqtt_conflag_willflag: boolean | null;
  /** Connect Flags (`mqtt.conflags`, UINT8) */
  readonly mqtt_conflags: number | null;
  /** Reason Code – MQTT Reason Code (`mqtt.connack.reason_code`, UINT8) */
  readonly mqtt_connack_reason_code: number | null;
  /** Reason Code – MQTT Reason Code (`mqtt.disconnect.reason_code`, UINT8) */
  readonly mqtt_disconnect_reason_code: number | null;
  /** DUP Flag (`mqtt.dupflag`, BOOLEAN) */
  readonly mqtt_dupflag: boolean | null;
  /** Reserved – Fixed Header Reserved Field (`mqtt.hdr_reserved`, UINT8) */
  readonly mqtt_hdr_reserved: number | null;
  /** Header Flags (`mqtt.hdrflags`, UINT8) */
  readonly mqtt_hdrflags: number | null;
  /** Length cannot be 0 (`mqtt.illegal_topic_length`, NONE) */
  readonly mqtt_illegal_topic_length: boolean | null;
  /** Keep Alive (`mqtt.kalive`, UINT16) */
  readonly mqtt_kalive: number | null;
  /** Msg Len (`mqtt.len`, UINT64) */
  readonly mqtt_len: number | bigint | null;
  /** Message (`mqtt.msg`, BYTES) */
  readonly mqtt_msg: string | null;
  /** Message decoded as (`mqtt.msg_decoded_as`, STRING) */
  readonly mqtt_msg_decoded_as: string | null;
  /** Message (`mqtt.msg_text`, STRING) */
  readonly mqtt_msg_text: string | null;
  /** Message Identifier (`mqtt.msgid`, UINT16) */
  readonly mqtt_msgid: number | null;
  /** Message Type (`mqtt.msgtype`, UINT8) */
  readonly mqtt_msgtype: number | null;
  /** Password (`mqtt.passwd`, STRING) */
  readonly mqtt_passwd: string | null;
  /** Password Length (`mqtt.passwd_len`, UINT16) */
  readonly mqtt_passwd_len: number | null;
  /** Key (`mqtt.prop_key`, STRING) */
  readonly mqtt_prop_key: string | null;
  /** Key Length (`mqtt.prop_key_len`, UINT32) */
  readonly mqtt_prop_key_len: number | null;
  /** Value (`mqtt.prop_number`, UINT32) */
  readonly mqtt_prop_number: number | null;
  /** Value (`mqtt.prop_string`, STRING) */
  readonly mqtt_prop_string: string | null;
  /** Length (`mqtt.prop_string_len`, UINT32) */
  readonly mqtt_prop_string_len: number | null;
  /** Unknown Property (`mqtt.prop_unknown`, STRING) */
  readonly mqtt_prop_unknown: string | null;
  /** Value (`mqtt.prop_value`, STRING) */
  readonly mqtt_prop_value: string | null;
  /** Value Length (`mqtt.prop_value_len`, UINT32) */
  readonly mqtt_prop_value_len: number | null;
  /** Properties (`mqtt.properties`, NONE) */
  readonly mqtt_properties: boolean | null;
  /** Content Type (`mqtt.property.content_type`, UINT_STRING) */
  readonly mqtt_property_content_type: string | null;
  /** QoS (`mqtt.property.max_qos`, UINT8) */
  readonly mqtt_property_max_qos: number | null;
  /** Topic Alias (`mqtt.property.topic_alias`, UINT16) */
  readonly mqtt_property_topic_alias: number | null;
  /** ID – Property Id (`mqtt.property_id`, UINT8) */
  readonly mqtt_property_id: number | null;
  /** Total Length (`mqtt.property_len`, UINT64) */
  readonly mqtt_property_len: number | bigint | null;
  /** Protocol Name Length (`mqtt.proto_len`, UINT16) */
  readonly mqtt_proto_len: number | null;
  /** Protocol Name (`mqtt.protoname`, STRING) */
  readonly mqtt_protoname: string | null;
  /** Reason Code – MQTT Reason Code (`mqtt.puback.reason_code`, UINT8) */
  readonly mqtt_puback_reason_code: number | null;
  /** Reason Code – MQTT Reason Code (`mqtt.pubcomp.reason_code`, UINT8) */
  readonly mqtt_pubcomp_reason_code: number | null;
  /** Reason Code – MQTT Reason Code (`mqtt.pubrec.reason_code`, UINT8) */
  readonly mqtt_pubrec_reason_code: number | null;
  /** Reason Code – MQTT Reason Code (`mqtt.pubrel.reason_code`, UINT8) */
  readonly mqtt_pubrel_reason_code: number | null;
  /** QoS Level (`mqtt.qos`, UINT8) */
  readonly mqtt_qos: number | null;
  /** Retain (`mqtt.retain`, BOOLEAN) */
  readonly mqtt_retain: boolean | null;
  /** Reserved – Fixed Header Reserved Field (`mqtt.retain_reserved`, UINT8) */
  readonly mqtt_retain_reserved: number | null;
  /** Requested QoS (`mqtt.sub.qos`, UINT8) */
  readonly mqtt_sub_qos: number | null;
  /** Granted QoS (`mqtt.suback.qos`, UINT8) */
  readonly mqtt_suback_qos: number | null;
  /** Reason Code – MQTT Reason Code (`mqtt.suback.reason_code`, UINT8) */
  readonly mqtt_suback_reason_code: number | null;
  /** Subscription Options (`mqtt.subscription_options`, UINT8) */
  readonly mqtt_subscription_options: number | null;
  /** No Local (`mqtt.subscription_options_nl`, BOOLEAN) */
  readonly mqtt_subscription_options_nl: boolean | null;
  /** QoS (`mqtt.subscription_options_qos`, UINT8) */
  readonly mqtt_subscription_options_qos: number | null;
  /** Retain As Published (`mqtt.subscription_options_rap`, BOOLEAN) */
  readonly mqtt_subscription_options_rap: boolean | null;
  /** Reserved (`mqtt.subscription_options_reserved`, UINT8) */
  readonly mqtt_subscription_options_reserved: number | null;
  /** Retain Handling (`mqtt.subscription_options_retain`, UINT8) */
  readonly mqtt_subscription_options_retain: number | null;
  /** Topic (`mqtt.topic`, STRING) */
  readonly mqtt_topic: string | null;
  /** Topic Length (`mqtt.topic_len`, UINT16) */
  readonly mqtt_topic_len: number | null;
  /** Unknown topic alias (`mqtt.unknown_topic_alias`, NONE) */
  readonly mqtt_unknown_topic_alias: boolean | null;
  /** Unknown version (missing the CONNECT packet?) (`mqtt.unknown_version`, NONE) */
  readonly mqtt_unknown_version: boolean | null;
  /** Reason Code – MQTT Reason Code (`mqtt.unsuback.reason_code`, UINT8) */
  readonly mqtt_unsuback_reason_code: number | null;
  /** User Name (`mqtt.username`, STRING) */
  readonly mqtt_username: string | null;
  /** User Name Length (`mqtt.username_len`, UINT16) */
  readonly mqtt_username_len: number | null;
  /** Version – MQTT version (`mqtt.ver`, UINT8) */
  readonly mqtt_ver: number | null;
  /** Will Properties (`mqtt.will_properties`, NONE) */
  readonly mqtt_will_properties: boolean | null;
  /** Will Message (`mqtt.willmsg`, BYTES) */
  readonly mqtt_willmsg: string | null;
  /** Will Message Length (`mqtt.willmsg_len`, UINT16) */
  readonly mqtt_willmsg_len: number | null;
  /** Will Message (`mqtt.willmsg_text`, STRING) */
  readonly mqtt_willmsg_text: string | null;
  /** Will Topic (`mqtt.willtopic`, STRING) */
  readonly mqtt_willtopic: string | null;
  /** Will Topic Length (`mqtt.willtopic_len`, UINT16) */
  readonly mqtt_willtopic_len: number | null;
  /** NetBIOS Name Service (`nbns`, PROTOCOL) */
  readonly nbns: boolean | null;
  /** Addr (`nbns.addr`, IPv4) */
  readonly nbns_addr: string | null;
  /** Class (`nbns.class`, UINT16) */
  readonly nbns_class: number | null;
  /** Additional RRs – Number of additional records in packet (`nbns.count.add_rr`, UINT16) */
  readonly nbns_count_add_rr: number | null;
  /** Answer RRs – Number of answers in packet (`nbns.count.answers`, UINT16) */
  readonly nbns_count_answers: number | null;
  /** Authority RRs – Number of authoritative records in packet (`nbns.count.auth_rr`, UINT16) */
  readonly nbns_count_auth_rr: number | null;
  /** Questions – Number of queries in packet (`nbns.count.queries`, UINT16) */
  readonly nbns_count_queries: number | null;
  /** Data (`nbns.data`, BYTES) */
  readonly nbns_data: string | null;
  /** Data length (`nbns.data_length`, UINT16) */
  readonly nbns_data_length: number | null;
  /** Flags (`nbns.flags`, UINT16) */
  readonly nbns_flags: number | null;
  /** Authoritative – Is the server is an authority for the domain? (`nbns.flags.authoritative`, BOOLEAN) */
  readonly nbns_flags_authoritative: boolean | null;
  /** Broadcast – Is this a broadcast packet? (`nbns.flags.broadcast`, BOOLEAN) */
  readonly nbns_flags_broadcast: boolean | null;
  /** Opcode – Operation code (`nbns.flags.opcode`, UINT16) */
  readonly nbns_flags_opcode: number | null;
  /** Reply code (`nbns.flags.rcode`, UINT16) */
  readonly nbns_flags_rcode: number | null;
  /** Recursion available – Can the server do recursive queries? (`nbns.flags.recavail`, BOOLEAN) */
  readonly nbns_flags_recavail: boolean | null;
  /** Recursion desired – Do query recursively? (`nbns.flags.recdesired`, BOOLEAN) */
  readonly nbns_flags_recdesired: boolean | null;
  /** Response – Is the message a response? (`nbns.flags.response`, BOOLEAN) */
  readonly nbns_flags_response: boolean | null;
  /** Truncated – Is the message truncated? (`nbns.flags.truncated`, BOOLEAN) */
  readonly nbns_flags_truncated: boolean | null;
  /** Transaction ID – Identification of transaction (`nbns.id`, UINT16) */
  readonly nbns_id: number | null;
  /** incomplete entry (`nbns.incomplete_entry`, NONE) */
  readonly nbns_incomplete_entry: boolean | null;
  /** Jumpers (`nbns.jumpers`, UINT8) */
  readonly nbns_jumpers: number | null;
  /** Max number of pending sessions (`nbns.max_num_pending_sessions`, UINT16) */
  readonly nbns_max_num_pending_sessions: number | null;
  /** Max total sessions possible (`nbns.max_total_sessions_possible`, UINT16) */
  readonly nbns_max_total_sessions_possible: number | null;
  /** Name (`nbns.name`, STRING) */
  readonly nbns_name: string | null;
  /** Name flags (`nbns.name_flags`, UINT16) */
  readonly nbns_name_flags: number | null;
  /** Name is active (`nbns.name_flags.act`, BOOLEAN) */
  readonly nbns_name_flags_act: boolean | null;
  /** Name is in conflict (`nbns.name_flags.cnf`, BOOLEAN) */
  readonly nbns_name_flags_cnf: boolean | null;
  /** Name is being deregistered (`nbns.name_flags.drg`, BOOLEAN) */
  readonly nbns_name_flags_drg: boolean | null;
  /** Name type (`nbns.name_flags.group`, BOOLEAN) */
  readonly nbns_name_flags_group: boolean | null;
  /** ONT (`nbns.name_flags.ont`, UINT16) */
  readonly nbns_name_flags_ont: number | null;
  /** Permanent node name (`nbns.name_flags.prm`, BOOLEAN) */
  readonly nbns_name_flags_prm: boolean | null;
  /** Name flags (`nbns.nb_flags`, UINT16) */
  readonly nbns_nb_flags: number | null;
  /** Name type (`nbns.nb_flags.group`, BOOLEAN) */
  readonly nbns_nb_flags_group: boolean | null;
  /** ONT (`nbns.nb_flags.ont`, UINT16) */
  readonly nbns_nb_flags_ont: number | null;
  /** Name (`nbns.netbios_name`, STRING) */
  readonly nbns_netbios_name: string | null;
  /** Number of alignment errors (`nbns.num_alignment_errors`, UINT16) */
  readonly nbns_num_alignment_errors: number | null;
  /** Number of collisions (`nbns.num_collisions`, UINT16) */
  readonly nbns_num_collisions: number | null;
  /** Number of CRCs (`nbns.num_crcs`, UINT16) */
  readonly nbns_num_crcs: number | null;
  /** Number of good receives (`nbns.num_good_receives`, UINT32) */
  readonly nbns_num_good_receives: number | null;
  /** Number of good sends (`nbns.num_good_sends`, UINT32) */
  readonly nbns_num_good_sends: number | null;
  /** Number of no resource conditions (`nbns.num_no_resource_conditions`, UINT16) */
  readonly nbns_num_no_resource_conditions: number | null;
  /** Number of send aborts (`nbns.num_send_aborts`, UINT16) */
  readonly nbns_num_send_aborts: number | null;
  /** Number of names (`nbns.number_of_names`, UINT8) */
  readonly nbns_number_of_names: number | null;
  /** Number of command blocks (`nbns.numcommand_blocks`, UINT16) */
  readonly nbns_numcommand_blocks: number | null;
  /** Number of pending sessions (`nbns.numpending_sessions`, UINT16) */
  readonly nbns_numpending_sessions: number | null;
  /** Number of retransmits (`nbns.numretransmits`, UINT16) */
  readonly nbns_numretransmits: number | null;
  /** Period of statistics (`nbns.period_of_statistics`, UINT16) */
  readonly nbns_period_of_statistics: number | null;
  /** Session data packet size (`nbns.session_data_packet_size`, UINT16) */
  readonly nbns_session_data_packet_size: number | null;
  /** Test result (`nbns.test_result`, UINT8) */
  readonly nbns_test_result: number | null;
  /** Time to live (`nbns.ttl`, UINT32) */
  readonly nbns_ttl: number | null;
  /** Type (`nbns.type`, UINT16) */
  readonly nbns_type: number | null;
  /** Unit ID (`nbns.unit_id`, ETHER) */
  readonly nbns_unit_id: string | null;
  /** Version number (`nbns.version_number`, UINT16) */
  readonly nbns_version_number: number | null;
  /** Network Time Protocol (`ntp`, PROTOCOL) */
  readonly ntp: boolean | null;
  /** AssociationID (`ntp.ctrl.associd`, UINT16) */
  readonly ntp_ctrl_associd: number | null;
  /** Clock Event Code (`ntp.ctrl.clock_status.code`, UINT16) */
  readonly ntp_ctrl_clock_status_code: number | null;
  /** Clock Status (`ntp.ctrl.clock_status.status`, UINT16) */
  readonly ntp_ctrl_clock_status_status: number | null;
  /** Configuration (`ntp.ctrl.configuration`, STRING) */
  readonly ntp_ctrl_configuration: string | null;
  /** Count (`ntp.ctrl.count`, UINT16) */
  readonly ntp_ctrl_count: number | null;
  /** Data (`ntp.ctrl.data`, NONE) */
  readonly ntp_ctrl_data: boolean | null;
  /** Error Status Word (`ntp.ctrl.err_status`, UINT16) */
  readonly ntp_ctrl_err_status: number | null;
  /** Flags 2 – Flags (Response/Error/More/Opcode) (`ntp.ctrl.flags2`, UINT8) */
  readonly ntp_ctrl_flags2: number | null;
  /** Error bit (`ntp.ctrl.flags2.error`, UINT8) */
  readonly ntp_ctrl_flags2_error: number | null;
  /** More bit (`ntp.ctrl.flags2.more`, UINT8) */
  readonly ntp_ctrl_flags2_more: number | null;
  /** Opcode (`ntp.ctrl.flags2.opcode`, UINT8) */
  readonly ntp_ctrl_flags2_opcode: number | null;
  /** Response bit (`ntp.ctrl.flags2.r`, UINT8) */
  readonly ntp_ctrl_flags2_r: number | null;
  /** Item (`ntp.ctrl.item`, NONE) */
  readonly ntp_ctrl_item: boolean | null;
  /** MRU (`ntp.ctrl.mru`, STRING) */
  readonly ntp_ctrl_mru: string | null;
  /** Nonce (`ntp.ctrl.nonce`, STRING) */
  readonly ntp_ctrl_nonce: string | null;
  /** Offset (`ntp.ctrl.offset`, UINT16) */
  readonly ntp_ctrl_offset: number | null;
  /** Ordered List (`ntp.ctrl.ordlist`, STRING) */
  readonly ntp_ctrl_ordlist: string | null;
  /** Peer Status (`ntp.ctrl.peer_status.authenable`, BOOLEAN) */
  readonly ntp_ctrl_peer_status_authenable: boolean | null;
  /** Peer Status (`ntp.ctrl.peer_status.authentic`, BOOLEAN) */
  readonly ntp_ctrl_peer_status_authentic: boolean | null;
  /** Peer Status broadcast association (`ntp.ctrl.peer_status.bcast`, BOOLEAN) */
  readonly ntp_ctrl_peer_status_bcast: boolean | null;
  /** Peer Event Code (`ntp.ctrl.peer_status.code`, UINT16) */
  readonly ntp_ctrl_peer_status_code: number | null;
  /** Peer Status (`ntp.ctrl.peer_status.config`, BOOLEAN) */
  readonly ntp_ctrl_peer_status_config: boolean | null;
  /** Peer Event Counter (`ntp.ctrl.peer_status.count`, UINT16) */
  readonly ntp_ctrl_peer_status_count: number | null;
  /** Peer Status (`ntp.ctrl.peer_status.reach`, BOOLEAN) */
  readonly ntp_ctrl_peer_status_reach: boolean | null;
  /** Peer Selection (`ntp.ctrl.peer_status.selection`, UINT16) */
  readonly ntp_ctrl_peer_status_selection: number | null;
  /** Sequence (`ntp.ctrl.sequence`, UINT16) */
  readonly ntp_ctrl_sequence: number | null;
  /** Status (`ntp.ctrl.status`, UINT16) */
  readonly ntp_ctrl_status: number | null;
  /** Clock Source (`ntp.ctrl.sys_status.clksrc`, UINT16) */
  readonly ntp_ctrl_sys_status_clksrc: number | null;
  /** System Event Code (`ntp.ctrl.sys_status.code`, UINT16) */
  readonly ntp_ctrl_sys_status_code: number | null;
  /** System Event Counter (`ntp.ctrl.sys_status.count`, UINT16) */
  readonly ntp_ctrl_sys_status_count: number | null;
  /** Leap Indicator – Warning of an impending leap second to be inserted or deleted in the last minute of the current month (`ntp.ctrl.sys_status.li`, UINT16) */
  readonly ntp_ctrl_sys_status_li: number | null;
  /** Trap message (`ntp.ctrl.trapmsg`, STRING) */
  readonly ntp_ctrl_trapmsg: string | null;
  /** Delta Time – Time between request and response (`ntp.delta_time`, RELATIVE_TIME) */
  readonly ntp_delta_time: number | null;
  /** Extension (`ntp.ext`, NONE) */
  readonly ntp_ext: boolean | null;
  /** Extension invalid length (`ntp.ext.invalid_length`, NONE) */
  readonly ntp_ext_invalid_length: boolean | null;
  /** Length – Entire extension length including padding (`ntp.ext.length`, UINT16) */
  readonly ntp_ext_length: number | null;
  /** Field Type (`ntp.ext.type`, UINT16) */
  readonly ntp_ext_type: number | null;
  /** Value – Type-specific value (`ntp.ext.value`, BYTES) */
  readonly ntp_ext_value: string | null;
  /** Flags – Flags (Leap/Version/Mode) (`ntp.flags`, UINT8) */
  readonly ntp_flags: number | null;
  /** Leap Indicator – Warning of an impending leap second to be inserted or deleted in the last minute of the current month (`ntp.flags.li`, UINT8) */
  readonly ntp_flags_li: number | null;
  /** Mode (`ntp.flags.mode`, UINT8) */
  readonly ntp_flags_mode: number | null;
  /** Version number (`ntp.flags.vn`, UINT8) */
  readonly ntp_flags_vn: number | null;
  /** KeyIndex (`ntp.key_index`, UINT32) */
  readonly ntp_key_index: number | null;
  /** Signature (`ntp.key_signature`, BYTES) */
  readonly ntp_key_signature: string | null;
  /** Key type – Authentication algorithm used (`ntp.key_type`, UINT8) */
  readonly ntp_key_type: number | null;
  /** Key ID (`ntp.keyid`, BYTES) */
  readonly ntp_keyid: string | null;
  /** Message Authentication Code (`ntp.mac`, BYTES) */
  readonly ntp_mac: string | null;
  /** Origin Timestamp – Time at the client when the request departed for the server (`ntp.org`, ABSOLUTE_TIME) */
  readonly ntp_org: bigint | null;
  /** Padding (`ntp.padding`, BYTES) */
  readonly ntp_padding: string | null;
  /** Peer Polling Interval – Maximum interval between successive messages (`ntp.ppoll`, UINT8) */
  readonly ntp_ppoll: number | null;
  /** Peer Clock Precision – The precision of the system clock (`ntp.precision`, UINT8) */
  readonly ntp_precision: number | null;
  /** Auth bit (`ntp.priv.auth`, UINT8) */
  readonly ntp_priv_auth: number | null;
  /** Auth, sequence – Auth bit, sequence number (`ntp.priv.auth_seq`, UINT8) */
  readonly ntp_priv_auth_seq: number | null;
  /** Flags (`ntp.priv.config.flags`, UINT8) */
  readonly ntp_priv_config_flags: number | null;
  /** Err (`ntp.priv.err`, UINT8) */
  readonly ntp_priv_err: number | null;
  /** More bit (`ntp.priv.flags.more`, UINT8) */
  readonly ntp_priv_flags_more: number | null;
  /** Response bit (`ntp.priv.flags.r`, UINT8) */
  readonly ntp_priv_flags_r: number | null;
  /** Implementation (`ntp.priv.impl`, UINT8) */
  readonly ntp_priv_impl: number | null;
  /** Size of data item (`ntp.priv.itemsize`, UINT16) */
  readonly ntp_priv_itemsize: number | null;
  /** Action (`ntp.priv.mode7.action`, UINT8) */
  readonly ntp_priv_mode7_action: number | null;
  /** Address (`ntp.priv.mode7.address`, IPv4) */
  readonly ntp_priv_mode7_address: string | null;
  /** IPv6 addr (`ntp.priv.mode7.address6`, IPv6) */
  readonly ntp_priv_mode7_address6: string | null;
  /** Alarms (`ntp.priv.mode7.alarms`, UINT32) */
  readonly ntp_priv_mode7_alarms: number | null;
  /** Allocations (`ntp.priv.mode7.allocations`, UINT32) */
  readonly ntp_priv_mode7_allocations: number | null;
  /** Association ID (`ntp.priv.mode7.associd`, UINT16) */
  readonly ntp_priv_mode7_associd: number | null;
  /** Async messages (`ntp.priv.mode7.async_messages`, UINT32) */
  readonly ntp_priv_mode7_async_messages: number | null;
  /** Auth delay (`ntp.priv.mode7.authdelay`, INT64) */
  readonly ntp_priv_mode7_authdelay: number | bigint | null;
  /** Non zero offset packets (`ntp.priv.mode7.bad_offset`, UINT32) */
  readonly ntp_priv_mode7_bad_offset: number | null;
  /** Bad packets (`ntp.priv.mode7.bad_packets`, UINT32) */
  readonly ntp_priv_mode7_bad_packets: number | null;
  /** Unknown version packets (`ntp.priv.mode7.bad_version`, UINT32) */
  readonly ntp_priv_mode7_bad_version: number | null;
  /** Bad authentication (`ntp.priv.mode7.badauth`, UINT32) */
  readonly ntp_priv_mode7_badauth: number | null;
  /** Bad data (`ntp.priv.mode7.baddata`, UINT32) */
  readonly ntp_priv_mode7_baddata: number | null;
  /** Bad format (`ntp.priv.mode7.badformat`, UINT32) */
  readonly ntp_priv_mode7_badformat: number | null;
  /** Bad length (`ntp.priv.mode7.badlength`, UINT32) */
  readonly ntp_priv_mode7_badlength: number | null;
  /** Bad op code found (`ntp.priv.mode7.badop`, UINT32) */
  readonly ntp_priv_mode7_badop: number | null;
  /** Bcast (`ntp.priv.mode7.bcast`, IPv4) */
  readonly ntp_priv_mode7_bcast: string | null;
  /** IPv6 bcast (`ntp.priv.mode7.bcast6`, IPv6) */
  readonly ntp_priv_mode7_bcast6: string | null;
  /** Bdelay (`ntp.priv.mode7.bdelay`, INT32) */
  readonly ntp_priv_mode7_bdelay: number | null;
  /** Bogus origin (`ntp.priv.mode7.bogusorg`, UINT32) */
  readonly ntp_priv_mode7_bogusorg: number | null;
  /** calcnt (`ntp.priv.mode7.calcnt`, INT32) */
  readonly ntp_priv_mode7_calcnt: number | null;
  /** Candidate (`ntp.priv.mode7.candidate`, UINT32) */
  readonly ntp_priv_mode7_candidate: number | null;
  /** Clock Flags (`ntp.priv.mode7.clock_flags`, UINT8) */
  readonly ntp_priv_mode7_clock_flags: number | null;
  /** Compliance (`ntp.priv.mode7.compliance`, UINT32) */
  readonly ntp_priv_mode7_compliance: number | null;
  /** Authenable (`ntp.priv.mode7.config.flags.authenable`, BOOLEAN) */
  readonly ntp_priv_mode7_config_flags_authenable: boolean | null;
  /** Burst (`ntp.priv.mode7.config.flags.burst`, BOOLEAN) */
  readonly ntp_priv_mode7_config_flags_burst: boolean | null;
  /** IBurst (`ntp.priv.mode7.config.flags.iburst`, BOOLEAN) */
  readonly ntp_priv_mode7_config_flags_iburst: boolean | null;
  /** No Select (`ntp.priv.mode7.config.flags.no_select`, BOOLEAN) */
  readonly ntp_priv_mode7_config_flags_no_select: boolean | null;
  /** Prefer (`ntp.priv.mode7.config.flags.prefer`, BOOLEAN) */
  readonly ntp_priv_mode7_config_flags_prefer: boolean | null;
  /** Skey (`ntp.priv.mode7.config.flags.skey`, BOOLEAN) */
  readonly ntp_priv_mode7_config_flags_skey: boolean | null;
  /** Constant (`ntp.priv.mode7.constant`, INT32) */
  readonly ntp_priv_mode7_constant: number | null;
  /** Count (`ntp.priv.mode7.count`, UINT32) */
  readonly ntp_priv_mode7_count: number | null;
  /** Current status (`ntp.priv.mode7.currentstatus`, UINT8) */
  readonly ntp_priv_mode7_currentstatus: number | null;
  /** Data too short (`ntp.priv.mode7.data_too_short`, UINT32) */
  readonly ntp_priv_mode7_data_too_short: number | null;
  /** Decryptions (`ntp.priv.mode7.decryptions`, UINT32) */
  readonly ntp_priv_mode7_decryptions: number | null;
  /** Delay (`ntp.priv.mode7.delay`, INT32) */
  readonly ntp_priv_mode7_delay: number | null;
  /** Demobilizations (`ntp.priv.mode7.demobilizations`, UINT32) */
  readonly ntp_priv_mode7_demobilizations: number | null;
  /** Denied (`ntp.priv.mode7.denied`, UINT32) */
  readonly ntp_priv_mode7_denied: number | null;
  /** Dispersion (`ntp.priv.mode7.dispersion`, UINT32) */
  readonly ntp_priv_mode7_dispersion: number | null;
  /** Drift comp (`ntp.priv.mode7.drift_comp`, INT64) */
  readonly ntp_priv_mode7_drift_comp: number | bigint | null;
  /** Dropped packets (`ntp.priv.mode7.dropped`, UINT32) */
  readonly ntp_priv_mode7_dropped: number | null;
  /** Destination address (`ntp.priv.mode7.dstaddress`, IPv4) */
  readonly ntp_priv_mode7_dstaddress: string | null;
  /** IPv6 destination addr (`ntp.priv.mode7.dstaddress6`, IPv6) */
  readonly ntp_priv_mode7_dstaddress6: string | null;
  /** Encryptions (`ntp.priv.mode7.encryptions`, UINT32) */
  readonly ntp_priv_mode7_encryptions: number | null;
  /** errcnt (`ntp.priv.mode7.errcnt`, INT32) */
  readonly ntp_priv_mode7_errcnt: number | null;
  /** Errors (`ntp.priv.mode7.errors`, UINT32) */
  readonly ntp_priv_mode7_errors: number | null;
  /** Estbdelay (`ntp.priv.mode7.estbdelay`, INT32) */
  readonly ntp_priv_mode7_estbdelay: number | null;
  /** Est error (`ntp.priv.mode7.esterror`, INT32) */
  readonly ntp_priv_mode7_esterror: number | null;
  /** Expired (`ntp.priv.mode7.expired`, UINT32) */
  readonly ntp_priv_mode7_expired: number | null;
  /** Address family (`ntp.priv.mode7.family`, UINT16) */
  readonly ntp_priv_mode7_family: number | null;
  /** Filt delay (`ntp.priv.mode7.filtdelay`, INT32) */
  readonly ntp_priv_mode7_filtdelay: number | null;
  /** Filt offset (`ntp.priv.mode7.filtoffset`, INT64) */
  readonly ntp_priv_mode7_filtoffset: number | bigint | null;
  /** Find peer calls (`ntp.priv.mode7.findpeer_calls`, UINT32) */
  readonly ntp_priv_mode7_findpeer_calls: number | null;
  /** Flash (`ntp.priv.mode7.flash`, UINT8) */
  readonly ntp_priv_mode7_flash: number | null;
  /** Flash new (`ntp.priv.mode7.flash2`, UINT16) */
  readonly ntp_priv_mode7_flash2: number | null;
  /** Fragments (`ntp.priv.mode7.fragments`, UINT32) */
  readonly ntp_priv_mode7_fragments: number | null;
  /** Free memory (`ntp.priv.mode7.freemem`, UINT16) */
  readonly ntp_priv_mode7_freemem: number | null;
  /** Free receive buffer (`ntp.priv.mode7.freerecvbufs`, UINT16) */
  readonly ntp_priv_mode7_freerecvbufs: number | null;
  /** Freq (`ntp.priv.mode7.freq`, INT32) */
  readonly ntp_priv_mode7_freq: number | null;
  /** Fudgetime (`ntp.priv.mode7.fudgetime`, UINT64) */
  readonly ntp_priv_mode7_fudgetime: number | bigint | null;
  /** Fudge time 1 (`ntp.priv.mode7.fudgetime1`, UINT64) */
  readonly ntp_priv_mode7_fudgetime1: number | bigint | null;
  /** Fudge time 2 (`ntp.priv.mode7.fudgetime2`, UINT64) */
  readonly ntp_priv_mode7_fudgetime2: number | bigint | null;
  /** Fudge val 1 (`ntp.priv.mode7.fudgeval1`, INT32) */
  readonly ntp_priv_mode7_fudgeval1: number | null;
  /** Fudge val 2 (`ntp.priv.mode7.fudgeval2`, UINT32) */
  readonly ntp_priv_mode7_fudgeval2: number | null;
  /** Fudgeval flags (`ntp.priv.mode7.fudgeval_flags`, UINT32) */
  readonly ntp_priv_mode7_fudgeval_flags: number | null;
  /** Full receive buffer (`ntp.priv.mode7.fullrecvbufs`, UINT16) */
  readonly ntp_priv_mode7_fullrecvbufs: number | null;
  /** Hashcount (`ntp.priv.mode7.hashcount`, BYTES) */
  readonly ntp_priv_mode7_hashcount: string | null;
  /** HMode (`ntp.priv.mode7.hmode`, UINT8) */
  readonly ntp_priv_mode7_hmode: number | null;
  /** Host polling interval (`ntp.priv.mode7.hpoll`, INT8) */
  readonly ntp_priv_mode7_hpoll: number | null;
  /** Ifindex (`ntp.priv.mode7.ifindex`, UINT32) */
  readonly ntp_priv_mode7_ifindex: number | null;
  /** Ifnum (`ntp.priv.mode7.ifnum`, UINT32) */
  readonly ntp_priv_mode7_ifnum: number | null;
  /** Ignore packets (`ntp.priv.mode7.ignore_pkts`, UINT8) */
  readonly ntp_priv_mode7_ignore_pkts: number | null;
  /** Ignored packets (`ntp.priv.mode7.ignored`, UINT32) */
  readonly ntp_priv_mode7_ignored: number | null;
  /** Errors on input (`ntp.priv.mode7.input_errors`, UINT32) */
  readonly ntp_priv_mode7_input_errors: number | null;
  /** Fragments on input (`ntp.priv.mode7.input_fragments`, UINT32) */
  readonly ntp_priv_mode7_input_fragments: number | null;
  /** Responses on input (`ntp.priv.mode7.input_responses`, UINT32) */
  readonly ntp_priv_mode7_input_responses: number | null;
  /** Interface flags (`ntp.priv.mode7.int_flags`, INT32) */
  readonly ntp_priv_mode7_int_flags: number | null;
  /** Interface name (`ntp.priv.mode7.int_name`, STRING) */
  readonly ntp_priv_mode7_int_name: string | null;
  /** Received by interrupt handler (`ntp.priv.mode7.int_received`, UINT32) */
  readonly ntp_priv_mode7_int_received: number | null;
  /** Interrupts (`ntp.priv.mode7.interrupts`, UINT32) */
  readonly ntp_priv_mode7_interrupts: number | null;
  /** IP peer limit (`ntp.priv.mode7.ippeerlimit`, INT16) */
  readonly ntp_priv_mode7_ippeerlimit: number | null;
  /** IPv6 Flag (`ntp.priv.mode7.ipv6_flag`, UINT32) */
  readonly ntp_priv_mode7_ipv6_flag: number | null;
  /** Mode7 item (`ntp.priv.mode7.item`, STRINGZ) */
  readonly ntp_priv_mode7_item: string | null;
  /** jitcnt (`ntp.priv.mode7.jitcnt`, INT32) */
  readonly ntp_priv_mode7_jitcnt: number | null;
  /** jitter (`ntp.priv.mode7.jitter`, INT32) */
  readonly ntp_priv_mode7_jitter: number | null;
  /** Offset (`ntp.priv.mode7.kernel_offset`, INT32) */
  readonly ntp_priv_mode7_kernel_offset: number | null;
  /** Key (`ntp.priv.mode7.key`, UINT64) */
  readonly ntp_priv_mode7_key: number | bigint | null;
  /** Key file name (`ntp.priv.mode7.key_file`, STRING) */
  readonly ntp_priv_mode7_key_file: string | null;
  /** Keylookups (`ntp.priv.mode7.keylookups`, UINT32) */
  readonly ntp_priv_mode7_keylookups: number | null;
  /** Key not found (`ntp.priv.mode7.keynotfound`, UINT32) */
  readonly ntp_priv_mode7_keynotfound: number | null;
  /** Key uncached (`ntp.priv.mode7.keyuncached`, UINT32) */
  readonly ntp_priv_mode7_keyuncached: number | null;
  /** Lamport violation (`ntp.priv.mode7.lamport`, UINT32) */
  readonly ntp_priv_mode7_lamport: number | null;
  /** Last offset (`ntp.priv.mode7.last_offset`, INT64) */
  readonly ntp_priv_mode7_last_offset: number | bigint | null;
  /** Last TTL specified (`ntp.priv.mode7.last_ttl`, INT32) */
  readonly ntp_priv_mode7_last_ttl: number | null;
  /** Last event (`ntp.priv.mode7.lastevent`, UINT8) */
  readonly ntp_priv_mode7_lastevent: number | null;
  /** Leap (`ntp.priv.mode7.leap`, UINT8) */
  readonly ntp_priv_mode7_leap: number | null;
  /** Limit rejected (`ntp.priv.mode7.limitrejected`, UINT32) */
  readonly ntp_priv_mode7_limitrejected: number | null;
  /** Local address (`ntp.priv.mode7.local_address`, IPv4) */
  readonly ntp_priv_mode7_local_address: string | null;
  /** IPv6 local addr (`ntp.priv.mode7.local_address6`, IPv6) */
  readonly ntp_priv_mode7_local_address6: string | null;
  /** Low water (`ntp.priv.mode7.lowwater`, UINT16) */
  readonly ntp_priv_mode7_lowwater: number | null;
  /** Mask (`ntp.priv.mode7.mask`, IPv4) */
  readonly ntp_priv_mode7_mask: string | null;
  /** IPv6 mask (`ntp.priv.mode7.mask6`, IPv6) */
  readonly ntp_priv_mode7_mask6: string | null;
  /** Max error (`ntp.priv.mode7.maxerror`, INT32) */
  readonly ntp_priv_mode7_maxerror: number | null;
  /** Maxpoll (`ntp.priv.mode7.maxpoll`, UINT8) */
  readonly ntp_priv_mode7_maxpoll: number | null;
  /** Mflags (`ntp.priv.mode7.mflags`, UINT16) */
  readonly ntp_priv_mode7_mflags: number | null;
  /** Minpoll (`ntp.priv.mode7.minpoll`, UINT8) */
  readonly ntp_priv_mode7_minpoll: number | null;
  /** New version (`ntp.priv.mode7.newversion`, UINT32) */
  readonly ntp_priv_mode7_newversion: number | null;
  /** Noresponse (`ntp.priv.mode7.noresponse`, UINT32) */
  readonly ntp_priv_mode7_noresponse: number | null;
  /** Not sent packets (`ntp.priv.mode7.notsent`, UINT32) */
  readonly ntp_priv_mode7_notsent: number | null;
  /** Ntimes (`ntp.priv.mode7.ntimes`, UINT8) */
  readonly ntp_priv_mode7_ntimes: number | null;
  /** Numer multicast sockets (`ntp.priv.mode7.num_mcast`, INT32) */
  readonly ntp_priv_mode7_num_mcast: number | null;
  /** Num free keys (`ntp.priv.mode7.numfreekeys`, UINT32) */
  readonly ntp_priv_mode7_numfreekeys: number | null;
  /** Num keys (`ntp.priv.mode7.numkeys`, UINT32) */
  readonly ntp_priv_mode7_numkeys: number | null;
  /** Nvalues (`ntp.priv.mode7.nvalues`, UINT8) */
  readonly ntp_priv_mode7_nvalues: number | null;
  /** Offset (`ntp.priv.mode7.offset`, UINT64) */
  readonly ntp_priv_mode7_offset: number | bigint | null;
  /** Old packet (`ntp.priv.mode7.oldpkt`, UINT32) */
  readonly ntp_priv_mode7_oldpkt: number | null;
  /** Old version (`ntp.priv.mode7.oldversion`, UINT32) */
  readonly ntp_priv_mode7_oldversion: number | null;
  /** Order (`ntp.priv.mode7.order`, UINT8) */
  readonly ntp_priv_mode7_order: number | null;
  /** Trap originally time (`ntp.priv.mode7.origtime`, UINT32) */
  readonly ntp_priv_mode7_origtime: number | null;
  /** Overflows (`ntp.priv.mode7.overflows`, UINT32) */
  readonly ntp_priv_mode7_overflows: number | null;
  /** Flags (`ntp.priv.mode7.peer.flags`, UINT8) */
  readonly ntp_priv_mode7_peer_flags: number | null;
  /** Auth enable (`ntp.priv.mode7.peer.flags.authenable`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_authenable: boolean | null;
  /** Burst (`ntp.priv.mode7.peer.flags.burst`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_burst: boolean | null;
  /** Config (`ntp.priv.mode7.peer.flags.config`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_config: boolean | null;
  /** Prefer (`ntp.priv.mode7.peer.flags.prefer`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_prefer: boolean | null;
  /** Refclock (`ntp.priv.mode7.peer.flags.refclock`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_refclock: boolean | null;
  /** Sel Candidate (`ntp.priv.mode7.peer.flags.sel_candidate`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_sel_candidate: boolean | null;
  /** Shortlist (`ntp.priv.mode7.peer.flags.shortlist`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_shortlist: boolean | null;
  /** Syspeer (`ntp.priv.mode7.peer.flags.syspeer`, BOOLEAN) */
  readonly ntp_priv_mode7_peer_flags_syspeer: boolean | null;
  /** Peer count (`ntp.priv.mode7.peercnt`, UINT32) */
  readonly ntp_priv_mode7_peercnt: number | null;
  /** Peer Key ID (`ntp.priv.mode7.pkeyid`, UINT32) */
  readonly ntp_priv_mode7_pkeyid: number | null;
  /** Peer mode (`ntp.priv.mode7.pmode`, UINT8) */
  readonly ntp_priv_mode7_pmode: number | null;
  /** Poll (`ntp.priv.mode7.poll`, UINT32) */
  readonly ntp_priv_mode7_poll: number | null;
  /** Polls (`ntp.priv.mode7.polls`, UINT32) */
  readonly ntp_priv_mode7_polls: number | null;
  /** Port (`ntp.priv.mode7.port`, UINT16) */
  readonly ntp_priv_mode7_port: number | null;
  /** ppsfreq (`ntp.priv.mode7.ppsfreq`, INT32) */
  readonly ntp_priv_mode7_ppsfreq: number | null;
  /** Precision (`ntp.priv.mode7.precision`, INT32) */
  readonly ntp_priv_mode7_precision: number | null;
  /** Processed (`ntp.priv.mode7.processed`, UINT32) */
  readonly ntp_priv_mode7_processed: number | null;
  /** Reach (`ntp.priv.mode7.reach`, UINT8) */
  readonly ntp_priv_mode7_reach: number | null;
  /** Received packets (`ntp.priv.mode7.received`, UINT32) */
  readonly ntp_priv_mode7_received: number | null;
  /** Requests (`ntp.priv.mode7.requests`, UINT32) */
  readonly ntp_priv_mode7_requests: number | null;
  /** Flags (`ntp.priv.mode7.reset_stats.flags`, UINT32) */
  readonly ntp_priv_mode7_reset_stats_flags: number | null;
  /** All Peers (`ntp.priv.mode7.reset_stats.flags.allpeers`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_allpeers: boolean | null;
  /** Auth (`ntp.priv.mode7.reset_stats.flags.auth`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_auth: boolean | null;
  /** Ctl (`ntp.priv.mode7.reset_stats.flags.ctl`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_ctl: boolean | null;
  /** IO (`ntp.priv.mode7.reset_stats.flags.io`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_io: boolean | null;
  /** Mem (`ntp.priv.mode7.reset_stats.flags.mem`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_mem: boolean | null;
  /** Sys (`ntp.priv.mode7.reset_stats.flags.sys`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_sys: boolean | null;
  /** Timer (`ntp.priv.mode7.reset_stats.flags.timer`, BOOLEAN) */
  readonly ntp_priv_mode7_reset_stats_flags_timer: boolean | null;
  /** Resets (`ntp.priv.mode7.resets`, UINT32) */
  readonly ntp_priv_mode7_resets: number | null;
  /** Responses (`ntp.priv.mode7.responses`, UINT32) */
  readonly ntp_priv_mode7_responses: number | null;
  /** Restrict flags (`ntp.priv.mode7.restrict_flags`, UINT16) */
  readonly ntp_priv_mode7_restrict_flags: number | null;
  /** Rflags (`ntp.priv.mode7.rflags`, UINT16) */
  readonly ntp_priv_mode7_rflags: number | null;
  /** Scopeid (`ntp.priv.mode7.scopeid`, UINT32) */
  readonly ntp_priv_mode7_scopeid: number | null;
  /** Bad reference time (`ntp.priv.mode7.selbroken`, UINT32) */
  readonly ntp_priv_mode7_selbroken: number | null;
  /** Bad dispersion (`ntp.priv.mode7.seldisp`, UINT32) */
  readonly ntp_priv_mode7_seldisp: number | null;
  /** Selectdis (`ntp.priv.mode7.selectdis`, UINT32) */
  readonly ntp_priv_mode7_selectdis: number | null;
  /** Sent (`ntp.priv.mode7.sent`, UINT32) */
  readonly ntp_priv_mode7_sent: number | null;
  /** Sequence number (`ntp.priv.mode7.sequence`, UINT16) */
  readonly ntp_priv_mode7_sequence: number | null;
  /** Trap set time (`ntp.priv.mode7.settime`, UINT32) */
  readonly ntp_priv_mode7_settime: number | null;
  /** Shift (`ntp.priv.mode7.shift`, UINT16) */
  readonly ntp_priv_mode7_shift: number | null;
  /** Source address (`ntp.priv.mode7.srcaddress`, IPv4) */
  readonly ntp_priv_mode7_srcaddress: string | null;
  /** IPv6 source addr (`ntp.priv.mode7.srcaddress6`, IPv6) */
  readonly ntp_priv_mode7_srcaddress6: string | null;
  /** Source port (`ntp.priv.mode7.srcport`, UINT16) */
  readonly ntp_priv_mode7_srcport: number | null;
  /** stabil (`ntp.priv.mode7.stabil`, INT32) */
  readonly ntp_priv_mode7_stabil: number | null;
  /** Stability (ppm) (`ntp.priv.mode7.stability`, UINT32) */
  readonly ntp_priv_mode7_stability: number | null;
  /** Status (`ntp.priv.mode7.status`, UINT16) */
  readonly ntp_priv_mode7_status: number | null;
  /** stbcnt (`ntp.priv.mode7.stbcnt`, INT32) */
  readonly ntp_priv_mode7_stbcnt: number | null;
  /** Stimes (`ntp.priv.mode7.stimes`, UINT32) */
  readonly ntp_priv_mode7_stimes: number | null;
  /** Svalues (`ntp.priv.mode7.svalues`, UINT16) */
  readonly ntp_priv_mode7_svalues: number | null;
  /** Flags (`ntp.priv.mode7.sys.flags`, UINT32) */
  readonly ntp_priv_mode7_sys_flags: number | null;
  /** Auth (`ntp.priv.mode7.sys.flags.auth`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_auth: boolean | null;
  /** Bclient (`ntp.priv.mode7.sys.flags.bclient`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_bclient: boolean | null;
  /** Cal (`ntp.priv.mode7.sys.flags.cal`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_cal: boolean | null;
  /** Filegen (`ntp.priv.mode7.sys.flags.filegen`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_filegen: boolean | null;
  /** Kernel (`ntp.priv.mode7.sys.flags.kernel`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_kernel: boolean | null;
  /** Monitor (`ntp.priv.mode7.sys.flags.monitor`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_monitor: boolean | null;
  /** NTP (`ntp.priv.mode7.sys.flags.ntp`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_ntp: boolean | null;
  /** PPS (`ntp.priv.mode7.sys.flags.pps`, BOOLEAN) */
  readonly ntp_priv_mode7_sys_flags_pps: boolean | null;
  /** Flags (`ntp.priv.mode7.sys.flags8`, UINT8) */
  readonly ntp_priv_mode7_sys_flags8: number | null;
  /** Timer (`ntp.priv.mode7.timer`, UINT32) */
  readonly ntp_priv_mode7_timer: number | null;
  /** Time reachable – time peer has been reachable (`ntp.priv.mode7.timereachable`, UINT32) */
  readonly ntp_priv_mode7_timereachable: number | null;
  /** Time received – time since a packet received (`ntp.priv.mode7.timereceived`, UINT32) */
  readonly ntp_priv_mode7_timereceived: number | null;
  /** Time reset – time counters were reset (`ntp.priv.mode7.timereset`, UINT32) */
  readonly ntp_priv_mode7_timereset: number | null;
  /** Times (`ntp.priv.mode7.times`, BYTES) */
  readonly ntp_priv_mode7_times: string | null;
  /** Time started (`ntp.priv.mode7.timestarted`, UINT32) */
  readonly ntp_priv_mode7_timestarted: number | null;
  /** Time to send – time until a packet sent (`ntp.priv.mode7.timetosend`, UINT32) */
  readonly ntp_priv_mode7_timetosend: number | null;
  /** Time up – time counters were reset (`ntp.priv.mode7.timeup`, UINT32) */
  readonly ntp_priv_mode7_timeup: number | null;
  /** tolerance (`ntp.priv.mode7.tolerance`, INT32) */
  readonly ntp_priv_mode7_tolerance: number | null;
  /** Too short packets (`ntp.priv.mode7.too_short`, UINT32) */
  readonly ntp_priv_mode7_too_short: number | null;
  /** Total memory (`ntp.priv.mode7.totalmem`, UINT16) */
  readonly ntp_priv_mode7_totalmem: number | null;
  /** Toal receive buffer (`ntp.priv.mode7.totalrecvbufs`, UINT16) */
  readonly ntp_priv_mode7_totalrecvbufs: number | null;
  /** Trap address (`ntp.priv.mode7.trap_address`, IPv4) */
  readonly ntp_priv_mode7_trap_address: string | null;
  /** IPv6 trap addr (`ntp.priv.mode7.trap_address6`, IPv6) */
  readonly ntp_priv_mode7_trap_address6: string | null;
  /** Trap port (`ntp.priv.mode7.trap_port`, UINT16) */
  readonly ntp_priv_mode7_trap_port: number | null;
  /** Timestamp rounding error (`ntp.priv.mode7.tsrounding`, UINT32) */
  readonly ntp_priv_mode7_tsrounding: number | null;
  /** TTL (`ntp.priv.mode7.ttl`, UINT8) */
  readonly ntp_priv_mode7_ttl: number | null;
  /** Type (`ntp.priv.mode7.type`, UINT8) */
  readonly ntp_priv_mode7_type: number | null;
  /** Unreach (`ntp.priv.mode7.unreach`, UINT8) */
  readonly ntp_priv_mode7_unreach: number | null;
  /** Unused (`ntp.priv.mode7.unused`, BYTES) */
  readonly ntp_priv_mode7_unused: string | null;
  /** Uptime (`ntp.priv.mode7.uptime`, INT32) */
  readonly ntp_priv_mode7_uptime: number | null;
  /** Values (`ntp.priv.mode7.values`, BYTES) */
  readonly ntp_priv_mode7_values: string | null;
  /** Version (`ntp.priv.mode7.version`, UINT8) */
  readonly ntp_priv_mode7_version: number | null;
  /** Watchdog timer (`ntp.priv.mode7.watchdog_timer`, UINT32) */
  readonly ntp_priv_mode7_watchdog_timer: number | null;
  /** Which (`ntp.priv.mode7.which`, UINT32) */
  readonly ntp_priv_mode7_which: number | null;
  /** Transmitted calls (`ntp.priv.mode7.xmtcalls`, UINT32) */
  readonly ntp_priv_mode7_xmtcalls: number | null;
  /** ipv6 remote addr (`ntp.priv.monlist.addr6`, IPv6) */
  readonly ntp_priv_monlist_addr6: string | null;
  /** avgint (`ntp.priv.monlist.avgint`, UINT32) */
  readonly ntp_priv_monlist_avgint: number | null;
  /** count (`ntp.priv.monlist.count`, UINT32) */
  readonly ntp_priv_monlist_count: number | null;
  /** ipv6 local addr (`ntp.priv.monlist.daddr6`, IPv6) */
  readonly ntp_priv_monlist_daddr6: string | null;
  /** flags (`ntp.priv.monlist.flags`, UINT32) */
  readonly ntp_priv_monlist_flags: number | null;
  /** ipv6 (`ntp.priv.monlist.ipv6`, UINT32) */
  readonly ntp_priv_monlist_ipv6: number | null;
  /** local address (`ntp.priv.monlist.local_address`, IPv4) */
  readonly ntp_priv_monlist_local_address: string | null;
  /** lsint (`ntp.priv.monlist.lsint`, UINT32) */
  readonly ntp_priv_monlist_lsint: number | null;
  /** mode (`ntp.priv.monlist.mode`, UINT8) */
  readonly ntp_priv_monlist_mode: number | null;
  /** port (`ntp.priv.monlist.port`, UINT16) */
  readonly ntp_priv_monlist_port: number | null;
  /** remote address (`ntp.priv.monlist.remote_address`, IPv4) */
  readonly ntp_priv_monlist_remote_address: string | null;
  /** restr (`ntp.priv.monlist.restr`, UINT32) */
  readonly ntp_priv_monlist_restr: number | null;
  /** unused (`ntp.priv.monlist.unused`, UINT32) */
  readonly ntp_priv_monlist_unused: number | null;
  /** version (`ntp.priv.monlist.version`, UINT8) */
  readonly ntp_priv_monlist_version: number | null;
  /** Number of data items (`ntp.priv.numitems`, UINT16) */
  readonly ntp_priv_numitems: number | null;
  /** Request code (`ntp.priv.reqcode`, UINT8) */
  readonly ntp_priv_reqcode: number | null;
  /** Reserved (`ntp.priv.reserved`, UINT8) */
  readonly ntp_priv_reserved: number | null;
  /** Sequence number (`ntp.priv.seq`, UINT8) */
  readonly ntp_priv_seq: number | null;
  /** Flags (`ntp.priv.traps.flags`, UINT32) */
  readonly ntp_priv_traps_flags: number | null;
  /** Authentication timestamp (`ntp.priv.tstamp`, ABSOLUTE_TIME) */
  readonly ntp_priv_tstamp: bigint | null;
  /** Receive Timestamp – Time at the server when the request arrived from the client (`ntp.rec`, ABSOLUTE_TIME) */
  readonly ntp_rec: bigint | null;
  /** Reference ID – Particular server or reference clock being used (`ntp.refid`, BYTES) */
  readonly ntp_refid: string | null;
  /** Reference Timestamp – Time when the system clock was last set or corrected (`ntp.reftime`, ABSOLUTE_TIME) */
  readonly ntp_reftime: bigint | null;
  /** Request In (`ntp.request_in`, FRAMENUM) */
  readonly ntp_request_in: number | null;
  /** Response In (`ntp.response_in`, FRAMENUM) */
  readonly ntp_response_in: number | null;
  /** Root Delay – Total round-trip delay to the reference clock (`ntp.rootdelay`, UINT32) */
  readonly ntp_rootdelay: number | null;
  /** Root Dispersion – Total dispersion to the reference clock (`ntp.rootdispersion`, UINT32) */
  readonly ntp_rootdispersion: number | null;
  /** Peer Clock Stratum (`ntp.stratum`, UINT8) */
  readonly ntp_stratum: number | null;
  /** Transmit Timestamp – Time at the server when the response left for the client (`ntp.xmt`, ABSOLUTE_TIME) */
  readonly ntp_xmt: bigint | null;
  /** Post Office Protocol (`pop`, PROTOCOL) */
  readonly pop: boolean | null;
  /** DATA fragment – Message fragment (`pop.data.fragment`, FRAMENUM) */
  readonly pop_data_fragment: number | null;
  /** DATA fragment count (`pop.data.fragment.count`, UINT32) */
  readonly pop_data_fragment_count: number | null;
  /** DATA defragmentation error – Message defragmentation error (`pop.data.fragment.error`, FRAMENUM) */
  readonly pop_data_fragment_error: number | null;
  /** DATA has multiple tail fragments – Message has multiple tail fragments (`pop.data.fragment.multiple_tails`, BOOLEAN) */
  readonly pop_data_fragment_multiple_tails: boolean | null;
  /** DATA fragment overlap – Message fragment overlap (`pop.data.fragment.overlap`, BOOLEAN) */
  readonly pop_data_fragment_overlap: boolean | null;
  /** DATA fragment overlapping with conflicting data – Message fragment overlapping with conflicting data (`pop.data.fragment.overlap.conflicts`, BOOLEAN) */
  readonly pop_data_fragment_overlap_conflicts: boolean | null;
  /** DATA fragment too long – Message fragment too long (`pop.data.fragment.too_long_fragment`, BOOLEAN) */
  readonly pop_data_fragment_too_long_fragment: boolean | null;
  /** DATA fragments – Message fragments (`pop.data.fragments`, NONE) */
  readonly pop_data_fragments: boolean | null;
  /** Reassembled DATA in frame – This DATA fragment is reassembled in this frame (`pop.data.reassembled.in`, FRAMENUM) */
  readonly pop_data_reassembled_in: number | null;
  /** Reassembled DATA length – The total length of the reassembled payload (`pop.data.reassembled.length`, UINT32) */
  readonly pop_data_reassembled_length: number | null;
  /** Request (`pop.request`, STRING) */
  readonly pop_request: string | null;
  /** Request command (`pop.request.command`, STRING) */
  readonly pop_request_command: string | null;
  /** Data – Request data (`pop.request.data`, STRING) */
  readonly pop_request_data: string | null;
  /** Request parameter (`pop.request.parameter`, STRING) */
  readonly pop_request_parameter: string | null;
  /** Response (`pop.response`, STRING) */
  readonly pop_response: string | null;
  /** Data – Response Data (`pop.response.data`, STRING) */
  readonly pop_response_data: string | null;
  /** Response description (`pop.response.description`, STRING) */
  readonly pop_response_description: string | null;
  /** Response indicator (`pop.response.indicator`, STRING) */
  readonly pop_response_indicator: string | null;
  /** Length must be a string containing an integer (`pop.response.tot_len.invalid`, NONE) */
  readonly pop_response_tot_len_invalid: boolean | null;
  /** Point-to-Point Protocol (`ppp`, PROTOCOL) */
  readonly ppp: boolean | null;
  /** Address (`ppp.address`, UINT8) */
  readonly ppp_address: number | null;
  /** Bad checksum (`ppp.bad_checksum`, NONE) */
  readonly ppp_bad_checksum: boolean | null;
  /** Code (`ppp.code`, UINT8) */
  readonly ppp_code: number | null;
  /** Control (`ppp.control`, UINT8) */
  readonly ppp_control: number | null;
  /** Data (`ppp.data`, BYTES) */
  readonly ppp_data: string | null;
  /** Direction – PPP direction (`ppp.direction`, UINT8) */
  readonly ppp_direction: number | null;
  /** FCS Status (`ppp.fcs.status`, UINT8) */
  readonly ppp_fcs_status: number | null;
  /** FCS 16 (`ppp.fcs_16`, UINT16) */
  readonly ppp_fcs_16: number | null;
  /** FCS 32 (`ppp.fcs_32`, UINT32) */
  readonly ppp_fcs_32: number | null;
  /** Identifier (`ppp.identifier`, UINT8) */
  readonly ppp_identifier: number | null;
  /** Kind (`ppp.kind`, UINT8) */
  readonly ppp_kind: number | null;
  /** Length (`ppp.length`, UINT16) */
  readonly ppp_length: number | null;
  /** Magic Number (`ppp.magic_number`, UINT32) */
  readonly ppp_magic_number: number | null;
  /** Invalid length for option (`ppp.opt.len.invalid`, NONE) */
  readonly ppp_opt_len_invalid: boolean | null;
  /** OUI (`ppp.oui`, UINT24) */
  readonly ppp_oui: number | null;
  /** Protocol (`ppp.protocol`, UINT16) */
  readonly ppp_protocol: number | null;
  /** PPP-over-Ethernet (`pppoe`, PROTOCOL) */
  readonly pppoe: boolean | null;
  /** Code (`pppoe.code`, UINT8) */
  readonly pppoe_code: number | null;
  /** Payload Length (`pppoe.payload_length`, UINT16) */
  readonly pppoe_payload_length: number | null;
  /** Possible bad payload length (`pppoe.payload_length.bad`, NONE) */
  readonly pppoe_payload_length_bad: boolean | null;
  /** Session ID (`pppoe.session_id`, UINT16) */
  readonly pppoe_session_id: number | null;
  /** Type (`pppoe.type`, UINT8) */
  readonly pppoe_type: number | null;
  /** Version (`pppoe.version`, UINT8) */
  readonly pppoe_version: number | null;
  /** QUIC IETF (`quic`, PROTOCOL) */
  readonly quic: boolean | null;
  /** ACK Delay – Time from when the largest acknowledged packet, as indicated in the Largest Acknowledged field, was received… (`quic.ack.ack_delay`, UINT64) */
  readonly quic_ack_ack_delay: number | bigint | null;
  /** ACK Range – Number of contiguous acknowledged packets preceding the largest packet number, as determined by the precedin… (`quic.ack.ack_range`, UINT64) */
  readonly quic_ack_ack_range: number | bigint | null;
  /** ACK Range Count – Number of Gap and ACK Range fields in the frame (`quic.ack.ack_range_count`, UINT64) */
  readonly quic_ack_ack_range_count: number | bigint | null;
  /** ECN-CE Count – Total number of packets received with the CE codepoint (`quic.ack.ecn_ce_count`, UINT64) */
  readonly quic_ack_ecn_ce_count: number | bigint | null;
  /** ECT(0) Count – Total number of packets received with the ECT(0) codepoint (`quic.ack.ect0_count`, UINT64) */
  readonly quic_ack_ect0_count: number | bigint | null;
  /** ECT(1) Count – Total number of packets received with the ECT(1) codepoint (`quic.ack.ect1_count`, UINT64) */
  readonly quic_ack_ect1_count: number | bigint | null;
  /** First ACK Range – Number of contiguous packets preceding the Largest Acknowledged that are being acknowledged (`quic.ack.first_ack_range`, UINT64) */
  readonly quic_ack_first_ack_range: number | bigint | null;
  /** Gap – Number of contiguous unacknowledged packets preceding the packet number one lower than the smallest in the precedi… (`quic.ack.gap`, UINT64) */
  readonly quic_ack_gap: number | bigint | null;
  /** Largest Acknowledged – Largest packet number the peer is acknowledging in this packet (`quic.ack.largest_acknowledged`, UINT64) */
  readonly quic_ack_largest_acknowledged: number | bigint | null;
  /** Ack-Eliciting Threshold – The maximum number of ack-eliciting packets the recipient of this frame can receive without se… (`quic.af.ack_eliciting_threshold`, UINT64) */
  readonly quic_af_ack_eliciting_threshold: number | bigint | null;
  /** Ignore CE – This field is set to true by an endpoint that does not wish to receive an immediate acknowledgement when the… (`quic.af.ignore_ce`, BOOLEAN) */
  readonly quic_af_ignore_ce: boolean | null;
  /** Ignore Order – This field is set to true by an endpoint that does not wish to receive an immediate acknowledgement when … (`quic.af.ignore_order`, BOOLEAN) */
  readonly quic_af_ignore_order: boolean | null;
  /** Last Byte (`quic.af.last_byte`, UINT8) */
  readonly quic_af_last_byte: number | null;
  /** Request Max Ack Delay – The value to which the endpoint requests the peer update its max_ack_delay (`quic.af.request_max_ack_delay`, UINT64) */
  readonly quic_af_request_max_ack_delay: number | bigint | null;
  /** Reserved – This field has no meaning in this version of ACK_FREQUENCY (`quic.af.reserved`, UINT8) */
  readonly quic_af_reserved: number | null;
  /** Sequence Number – Sequence number assigned to the ACK_FREQUENCY frame by the sender to allow receivers to ignore obsolet… (`quic.af.sequence_number`, UINT64) */
  readonly quic_af_sequence_number: number | bigint | null;
  /** Retry Integrity Tag verification failure (`quic.bad_retry`, NONE) */
  readonly quic_bad_retry: boolean | null;
  /** Error code – Indicates the reason for closing this connection (`quic.cc.error_code`, UINT64) */
  readonly quic_cc_error_code: number | bigint | null;
  /** Application Error code – Indicates the reason for closing this application (`quic.cc.error_code.app`, UINT64) */
  readonly quic_cc_error_code_app: number | bigint | null;
  /** TLS Alert Description (`quic.cc.error_code.tls_alert`, UINT8) */
  readonly quic_cc_error_code_tls_alert: number | null;
  /** Frame Type – The type of frame that triggered the error (`quic.cc.frame_type`, UINT64) */
  readonly quic_cc_frame_type: number | bigint | null;
  /** Reason phrase – A human-readable explanation for why the connection was closed (`quic.cc.reason_phrase`, STRING) */
  readonly quic_cc_reason_phrase: string | null;
  /** Reason phrase Length – Specifying the length of the reason phrase (`quic.cc.reason_phrase.length`, UINT64) */
  readonly quic_cc_reason_phrase_length: number | bigint | null;
  /** Coalesced Padding Data (`quic.coalesced_padding_data`, NONE) */
  readonly quic_coalesced_padding_data: boolean | null;
  /** Connection Number – Connection identifier within this capture file (`quic.connection.number`, UINT32) */
  readonly quic_connection_number: number | null;
  /** Unknown QUIC connection. Missing Initial Packet or migrated connection? (`quic.connection.unknown`, NONE) */
  readonly quic_connection_unknown: boolean | null;
  /** Crypto Data – The cryptographic message data (`quic.crypto.crypto_data`, NONE) */
  readonly quic_crypto_crypto_data: boolean | null;
  /** QUIC CRYPTO Data Fragment (`quic.crypto.fragment`, FRAMENUM) */
  readonly quic_crypto_fragment: number | null;
  /** Fragment count (`quic.crypto.fragment.count`, UINT32) */
  readonly quic_crypto_fragment_count: number | null;
  /** Reassembled QUIC CRYPTO Data Fragments – QUIC STREAM Data Fragments (`quic.crypto.fragments`, NONE) */
  readonly quic_crypto_fragments: boolean | null;
  /** Length – Length of the Crypto Data field (`quic.crypto.length`, UINT64) */
  readonly quic_crypto_length: number | bigint | null;
  /** Offset – Byte offset into the stream (`quic.crypto.offset`, UINT64) */
  readonly quic_crypto_offset: number | bigint | null;
  /** Reassembled PDU in frame – The PDU that doesn't end in this fragment is reassembled in this frame (`quic.crypto.reassembled_in`, FRAMENUM) */
  readonly quic_crypto_reassembled_in: number | null;
  /** Destination Connection ID (`quic.dcid`, BYTES) */
  readonly quic_dcid: string | null;
  /** Destination Connection ID Length (`quic.dcil`, UINT8) */
  readonly quic_dcil: number | null;
  /** Failed to decrypt handshake (`quic.decryption_failed`, NONE) */
  readonly quic_decryption_failed: boolean | null;
  /** Datagram – The bytes of the datagram to be delivered (`quic.dg`, BYTES) */
  readonly quic_dg: string | null;
  /** Datagram Length – Specifies the length of the datagram data in bytes (`quic.dg.length`, UINT64) */
  readonly quic_dg_length: number | bigint | null;
  /** Fixed Bit – Must be 1 (`quic.fixed_bit`, BOOLEAN) */
  readonly quic_fixed_bit: boolean | null;
  /** QUIC STREAM Data Fragment (`quic.fragment`, FRAMENUM) */
  readonly quic_fragment: number | null;
  /** Fragment count (`quic.fragment.count`, UINT32) */
  readonly quic_fragment_count: number | null;
  /** Reassembling error – Reassembling error due to illegal fragments (`quic.fragment.error`, FRAMENUM) */
  readonly quic_fragment_error: number | null;
  /** Multiple tail fragments found – Several tails were found when reassembling the pdu (`quic.fragment.multipletails`, BOOLEAN) */
  readonly quic_fragment_multipletails: boolean | null;
  /** Fragment overlap – Fragment overlaps with other fragments (`quic.fragment.overlap`, BOOLEAN) */
  readonly quic_fragment_overlap: boolean | null;
  /** Conflicting data in fragment overlap – Overlapping fragments contained conflicting data (`quic.fragment.overlap.conflict`, BOOLEAN) */
  readonly quic_fragment_overlap_conflict: boolean | null;
  /** Fragment too long – Fragment contained data past end of the pdu (`quic.fragment.toolongfragment`, BOOLEAN) */
  readonly quic_fragment_toolongfragment: boolean | null;
  /** Reassembled QUIC STREAM Data Fragments – QUIC STREAM Data Fragments (`quic.fragments`, NONE) */
  readonly quic_fragments: boolean | null;
  /** Frame (`quic.frame`, NONE) */
  readonly quic_frame: boolean | null;
  /** Frame Type (`quic.frame_type`, UINT64) */
  readonly quic_frame_type: number | bigint | null;
  /** Unknown Frame Type (`quic.ft.unknown`, NONE) */
  readonly quic_ft_unknown: boolean | null;
  /** Header Form – The most significant bit (0x80) of the first octet is set to 1 for long headers and 0 for short headers. (`quic.header_form`, UINT8) */
  readonly quic_header_form: number | null;
  /** IP Version (`quic.ip_version`, UINT8) */
  readonly quic_ip_version: number | null;
  /** Key Phase Bit – Selects the packet protection keys to use (protected using header protection) (`quic.key_phase`, BOOLEAN) */
  readonly quic_key_phase: boolean | null;
  /** Loss Event Bit (L) – Loss Event Bit (used to measure and locate the source of packet loss) (`quic.l_bit`, BOOLEAN) */
  readonly quic_l_bit: boolean | null;
  /** Length – Length of Packet Number and Payload fields (`quic.length`, UINT64) */
  readonly quic_length: number | bigint | null;
  /** Packet Type – Long Header Packet Type (`quic.long.packet_type`, UINT8) */
  readonly quic_long_packet_type: number | null;
  /** Packet Type – Long Header Packet Type (`quic.long.packet_type_v2`, UINT8) */
  readonly quic_long_packet_type_v2: number | null;
  /** Reserved – Reserved bits (protected using header protection) (`quic.long.reserved`, UINT8) */
  readonly quic_long_reserved: number | null;
  /** Maximum Data – Indicating the maximum amount of data that can be sent on the entire connection, in units of 1024 octets (`quic.md.maximum_data`, UINT64) */
  readonly quic_md_maximum_data: number | bigint | null;
  /** Active sending uniflows (`quic.mp_act_send_uf`, UINT64) */
  readonly quic_mp_act_send_uf: number | bigint | null;
  /** Active sending uniflows (`quic.mp_act_send_uf_section`, NONE) */
  readonly quic_mp_act_send_uf_section: boolean | null;
  /** Local address id (`quic.mp_add_local_address_id`, UINT64) */
  readonly quic_mp_add_local_address_id: number | bigint | null;
  /** Address ID (`quic.mp_address_id`, UINT64) */
  readonly quic_mp_address_id: number | bigint | null;
  /** Config (`quic.mp_first_byte`, UINT8) */
  readonly quic_mp_first_byte: number | null;
  /** Interface Type (`quic.mp_interface_type`, UINT64) */
  readonly quic_mp_interface_type: number | bigint | null;
  /** IP Address (`quic.mp_ip_address`, IPv4) */
  readonly quic_mp_ip_address: string | null;
  /** IP Address (`quic.mp_ip_address_v6`, IPv6) */
  readonly quic_mp_ip_address_v6: string | null;
  /** Port (`quic.mp_port`, UINT32) */
  readonly quic_mp_port: number | null;
  /** Receiving uniflows (`quic.mp_receiving_uniflows`, UINT64) */
  readonly quic_mp_receiving_uniflows: number | bigint | null;
  /** Receiving uniflows (`quic.mp_receiving_uniflows_section`, NONE) */
  readonly quic_mp_receiving_uniflows_section: boolean | null;
  /** Reserved (`quic.mp_reserved_bit`, UINT8) */
  readonly quic_mp_reserved_bit: number | null;
  /** Sequence Number (`quic.mp_sequence_number`, UINT64) */
  readonly quic_mp_sequence_number: number | bigint | null;
  /** Uniflow ID (`quic.mp_uniflow_id`, UINT64) */
  readonly quic_mp_uniflow_id: number | bigint | null;
  /** Uniflow Info Section (`quic.mp_uniflow_info_section`, NONE) */
  readonly quic_mp_uniflow_info_section: boolean | null;
  /** Max Streams – A count of the cumulative number of streams of the corresponding type that can be opened over the lifetime… (`quic.ms.max_streams`, UINT64) */
  readonly quic_ms_max_streams: number | bigint | null;
  /** Maximum Stream Data – Indicating the maximum amount of data that can be sent on the identified stream, in units of octet… (`quic.msd.maximum_stream_data`, UINT64) */
  readonly quic_msd_maximum_stream_data: number | bigint | null;
  /** Stream ID – The stream ID of the stream that is affected (`quic.msd.stream_id`, UINT64) */
  readonly quic_msd_stream_id: number | bigint | null;
  /** Connection ID (`quic.nci.connection_id`, BYTES) */
  readonly quic_nci_connection_id: string | null;
  /** Connection ID Length (`quic.nci.connection_id.length`, UINT8) */
  readonly quic_nci_connection_id_length: number | null;
  /** Retire Prior To – A variable-length integer indicating which connection IDs should be retired (`quic.nci.retire_prior_to`, UINT64) */
  readonly quic_nci_retire_prior_to: number | bigint | null;
  /** Sequence – Increases by 1 for each connection ID that is provided by the server (`quic.nci.sequence`, UINT64) */
  readonly quic_nci_sequence: number | bigint | null;
  /** Stateless Reset Token (`quic.nci.stateless_reset_token`, BYTES) */
  readonly quic_nci_stateless_reset_token: string | null;
  /** (Token) Length – Specifying the length of the token (`quic.nt.length`, UINT64) */
  readonly quic_nt_length: number | bigint | null;
  /** Token – An opaque blob that the client may use with a future Initial packet (`quic.nt.token`, BYTES) */
  readonly quic_nt_token: string | null;
  /** Original Destination Connection ID (`quic.odcid`, BYTES) */
  readonly quic_odcid: string | null;
  /** Original Destination Connection ID Length (`quic.odcil`, UINT8) */
  readonly quic_odcil: number | null;
  /** This QUIC frame overlaps a previous frame in the stream (`quic.overlap`, NONE) */
  readonly quic_overlap: boolean | null;
  /** Packet Length – Size of the QUIC packet (`quic.packet_length`, UINT32) */
  readonly quic_packet_length: number | null;
  /** Packet Number – Decoded packet number (`quic.packet_number`, UINT64) */
  readonly quic_packet_number: number | bigint | null;
  /** Packet Number Length – Packet Number field length (protected using header protection) (`quic.packet_number_length`, UINT8) */
  readonly quic_packet_number_length: number | null;
  /** Padding Length (`quic.padding_length`, UINT32) */
  readonly quic_padding_length: number | null;
  /** Data – Arbitrary data that must be matched by a PATH_RESPONSE frame (`quic.path_challenge.data`, BYTES) */
  readonly quic_path_challenge_data: string | null;
  /** Data – Arbitrary data that must match a PATH_CHALLENGE frame (`quic.path_response.data`, BYTES) */
  readonly quic_path_response_data: string | null;
  /** Payload – (Encrypted) payload of a packet (`quic.payload`, BYTES) */
  readonly quic_payload: string | null;
  /** Port presence – Must be 1 (`quic.port_presence_bit`, BOOLEAN) */
  readonly quic_port_presence_bit: boolean | null;
  /** Protected Payload – 1-RTT protected payload (`quic.protected_payload`, BYTES) */
  readonly quic_protected_payload: string | null;
  /** Invalid data according to the protocol (`quic.protocol_violation`, NONE) */
  readonly quic_protocol_violation: boolean | null;
  /** Square Signal Bit (Q) – Square Signal Bit (used to measure and locate the source of packet loss) (`quic.q_bit`, BOOLEAN) */
  readonly quic_q_bit: boolean | null;
  /** Sequence – The sequence number of the connection ID being retired (`quic.rci.sequence`, UINT64) */
  readonly quic_rci_sequence: number | bigint | null;
  /** Reassembled QUIC STREAM Data – The reassembled payload (`quic.reassembled.data`, BYTES) */
  readonly quic_reassembled_data: string | null;
  /** Reassembled QUIC STREAM Data length – The total length of the reassembled payload (`quic.reassembled.length`, UINT32) */
  readonly quic_reassembled_length: number | null;
  /** Reassembled PDU in frame – The PDU that doesn't end in this fragment is reassembled in this frame (`quic.reassembled_in`, FRAMENUM) */
  readonly quic_reassembled_in: number | null;
  /** Remaining Payload – Remaining payload in a packet (possibly PKN followed by encrypted payload) (`quic.remaining_payload`, BYTES) */
  readonly quic_remaining_payload: string | null;
  /** This QUIC frame has a reused stream offset (retransmission?) (`quic.retransmission`, NONE) */
  readonly quic_retransmission: boolean | null;
  /** Retry Integrity Tag (`quic.retry_integrity_tag`, BYTES) */
  readonly quic_retry_integrity_tag: string | null;
  /** Retry Token (`quic.retry_token`, BYTES) */
  readonly quic_retry_token: string | null;
  /** Application Error code – Indicates why the stream is being closed (`quic.rsts.application_error_code`, UINT64) */
  readonly quic_rsts_application_error_code: number | bigint | null;
  /** Final Size – The final size of the stream by the RESET_STREAM sender (in bytes) (`quic.rsts.final_size`, UINT64) */
  readonly quic_rsts_final_size: number | bigint | null;
  /** Stream ID – Stream ID of the stream being terminated (`quic.rsts.stream_id`, UINT64) */
  readonly quic_rsts_stream_id: number | bigint | null;
  /** Stream Data Limit – Indicating the connection-level limit at which the blocking occurred (`quic.sb.stream_data_limit`, UINT64) */
  readonly quic_sb_stream_data_limit: number | bigint | null;
  /** Source Connection ID (`quic.scid`, BYTES) */
  readonly quic_scid: string | null;
  /** Source Connection ID Length (`quic.scil`, UINT8) */
  readonly quic_scil: number | null;
  /** Stream ID – Indicating the stream which is flow control blocked (`quic.sdb.stream_id`, UINT64) */
  readonly quic_sdb_stream_id: number | bigint | null;
  /** QUIC Short Header (`quic.short`, NONE) */
  readonly quic_short: boolean | null;
  /** Reserved – Reserved bits (protected using header protection) (`quic.short.reserved`, UINT8) */
  readonly quic_short_reserved: number | null;
  /** Stream Limit – Indicating the stream limit at the time the frame was sent (`quic.sib.stream_limit`, UINT64) */
  readonly quic_sib_stream_limit: number | bigint | null;
  /** Spin Bit – Latency Spin Bit (`quic.spin_bit`, BOOLEAN) */
  readonly quic_spin_bit: boolean | null;
  /** Application Error code – Indicates why the sender is ignoring the stream (`quic.ss.application_error_code`, UINT64) */
  readonly quic_ss_application_error_code: number | bigint | null;
  /** Stream ID – Stream ID of the stream being ignored (`quic.ss.stream_id`, UINT64) */
  readonly quic_ss_stream_id: number | bigint | null;
  /** Stateless Reset Token (`quic.stateless_reset_token`, BYTES) */
  readonly quic_stateless_reset_token: string | null;
  /** Stream direction (`quic.stream.direction`, UINT64) */
  readonly quic_stream_direction: number | bigint | null;
  /** Fin (`quic.stream.fin`, BOOLEAN) */
  readonly quic_stream_fin: boolean | null;
  /** Stream initiator (`quic.stream.initiator`, UINT64) */
  readonly quic_stream_initiator: number | bigint | null;
  /** Len(gth) (`quic.stream.len`, BOOLEAN) */
  readonly quic_stream_len: boolean | null;
  /** Length (`quic.stream.length`, UINT64) */
  readonly quic_stream_length: number | bigint | null;
  /** Off(set) (`quic.stream.off`, BOOLEAN) */
  readonly quic_stream_off: boolean | null;
  /** Offset (`quic.stream.offset`, UINT64) */
  readonly quic_stream_offset: number | bigint | null;
  /** Stream ID (`quic.stream.stream_id`, UINT64) */
  readonly quic_stream_stream_id: number | bigint | null;
  /** Stream Data (`quic.stream_data`, BYTES) */
  readonly quic_stream_data: string | null;
  /** Supported Version (`quic.supported_version`, UINT32) */
  readonly quic_supported_version: number | null;
  /** Token (`quic.token`, BYTES) */
  readonly quic_token: string | null;
  /** Token Length (`quic.token_length`, UINT64) */
  readonly quic_token_length: number | bigint | null;
  /** Time Stamp (`quic.ts`, UINT64) */
  readonly quic_ts: number | bigint | null;
  /** Unpredictable Bits – Bytes indistinguishable from random (`quic.unpredictable_bits`, BYTES) */
  readonly quic_unpredictable_bits: string | null;
  /** Version (`quic.version`, UINT32) */
  readonly quic_version: number | null;
  /** Unused (`quic.vn.unused`, UINT8) */
  readonly quic_vn_unused: number | null;
  /** RADIUS Protocol (`radius`, PROTOCOL) */
  readonly radius: boolean | null;
  /** Real-Time Transport Protocol (`rtp`, PROTOCOL) */
  readonly rtp: boolean | null;
  /** Block length (`rtp.block-length`, UINT16) */
  readonly 'rtp_block-length': number | null;
  /** Contributing source identifiers count (`rtp.cc`, UINT8) */
  readonly rtp_cc: number | null;
  /** CSRC item (`rtp.csrc.item`, UINT32) */
  readonly rtp_csrc_item: number | null;
  /** Contributing Source identifiers (`rtp.csrc.items`, NONE) */
  readonly rtp_csrc_items: boolean | null;
  /** Extension (`rtp.ext`, BOOLEAN) */
  readonly rtp_ext: boolean | null;
  /** Real-Time Transport Protocol ED137 Extensions (`rtp.ext.ed137`, PROTOCOL) */
  readonly rtp_ext_ed137: boolean | null;
  /** ED137 extension additional feature (`rtp.ext.ed137.ft`, NONE) */
  readonly rtp_ext_ed137_ft: boolean | null;
  /** BSS Quality Index (`rtp.ext.ed137.ft.bss.qidx`, UINT32) */
  readonly rtp_ext_ed137_ft_bss_qidx: number | null;
  /** BSS Quality Index Method (`rtp.ext.ed137.ft.bss.qidx-ml`, UINT32) */
  readonly 'rtp_ext_ed137_ft_bss_qidx-ml': number | null;
  /** CLIMAX-Time Delay (`rtp.ext.ed137.ft.climax_delay.value`, UINT32) */
  readonly rtp_ext_ed137_ft_climax_delay_value: number | null;
  /** Feature length (`rtp.ext.ed137.ft.len`, UINT32) */
  readonly rtp_ext_ed137_ft_len: number | null;
  /** Feature type (`rtp.ext.ed137.ft.type`, UINT32) */
  readonly rtp_ext_ed137_ft_type: number | null;
  /** Feature value (`rtp.ext.ed137.ft.value`, UINT32) */
  readonly rtp_ext_ed137_ft_value: number | null;
  /** PTT-id (`rtp.ext.ed137.ptt_id`, UINT32) */
  readonly rtp_ext_ed137_ptt_id: number | null;
  /** PTT Type (`rtp.ext.ed137.ptt_type`, UINT32) */
  readonly rtp_ext_ed137_ptt_type: number | null;
  /** Simultaneous Call Transmissions (`rtp.ext.ed137.sct`, UINT32) */
  readonly rtp_ext_ed137_sct: number | null;
  /** SQU (`rtp.ext.ed137.squ`, UINT32) */
  readonly rtp_ext_ed137_squ: number | null;
  /** VF (`rtp.ext.ed137.vf`, UINT32) */
  readonly rtp_ext_ed137_vf: number | null;
  /** X (`rtp.ext.ed137.x`, UINT32) */
  readonly rtp_ext_ed137_x: number | null;
  /** Not used (`rtp.ext.ed137.x-nu`, UINT32) */
  readonly 'rtp_ext_ed137_x-nu': number | null;
  /** ED137A extension (`rtp.ext.ed137a`, NONE) */
  readonly rtp_ext_ed137a: boolean | null;
  /** ED137A extension additional feature (`rtp.ext.ed137a.ft`, NONE) */
  readonly rtp_ext_ed137a_ft: boolean | null;
  /** CLIMAX-Time Delay Absolute (`rtp.ext.ed137a.ft.climax_delay.absolute_value`, UINT8) */
  readonly rtp_ext_ed137a_ft_climax_delay_absolute_value: number | null;
  /** CLIMAX-Time Delay Mode (`rtp.ext.ed137a.ft.climax_delay.mode`, UINT8) */
  readonly rtp_ext_ed137a_ft_climax_delay_mode: number | null;
  /** CLIMAX-Time Delay Relative (`rtp.ext.ed137a.ft.climax_delay.relative_value`, UINT8) */
  readonly rtp_ext_ed137a_ft_climax_delay_relative_value: number | null;
  /** Feature length (`rtp.ext.ed137a.ft.len`, UINT8) */
  readonly rtp_ext_ed137a_ft_len: number | null;
  /** Padding (`rtp.ext.ed137a.ft.padding`, BYTES) */
  readonly rtp_ext_ed137a_ft_padding: string | null;
  /** SQI Quality Index (`rtp.ext.ed137a.ft.sqi.qidx`, UINT8) */
  readonly rtp_ext_ed137a_ft_sqi_qidx: number | null;
  /** SQI Quality Index Method (`rtp.ext.ed137a.ft.sqi.qidx-ml`, UINT8) */
  readonly 'rtp_ext_ed137a_ft_sqi_qidx-ml': number | null;
  /** Feature type (`rtp.ext.ed137a.ft.type`, UINT8) */
  readonly rtp_ext_ed137a_ft_type: number | null;
  /** Feature value (`rtp.ext.ed137a.ft.value`, BYTES) */
  readonly rtp_ext_ed137a_ft_value: string | null;
  /** PTT Mute (`rtp.ext.ed137a.pm`, UINT16) */
  readonly rtp_ext_ed137a_pm: number | null;
  /** PTT-id (`rtp.ext.ed137a.ptt_id`, UINT16) */
  readonly rtp_ext_ed137a_ptt_id: number | null;
  /** PTT Type (`rtp.ext.ed137a.ptt_type`, UINT16) */
  readonly rtp_ext_ed137a_ptt_type: number | null;
  /** PTT Summation (`rtp.ext.ed137a.ptts`, UINT16) */
  readonly rtp_ext_ed137a_ptts: number | null;
  /** Reserved (`rtp.ext.ed137a.reserved`, UINT16) */
  readonly rtp_ext_ed137a_reserved: number | null;
  /** Simultaneous Call Transmissions (`rtp.ext.ed137a.sct`, UINT16) */
  readonly rtp_ext_ed137a_sct: number | null;
  /** SQU (`rtp.ext.ed137a.squ`, UINT16) */
  readonly rtp_ext_ed137a_squ: number | null;
  /** X (`rtp.ext.ed137a.x`, UINT16) */
  readonly rtp_ext_ed137a_x: number | null;
  /** Not used (`rtp.ext.ed137a.x-nu`, UINT16) */
  readonly 'rtp_ext_ed137a_x-nu': number | null;
  /** CLIMAX Dynamic Delay Compensation MAM Response (ED-137B) (`rtp.ext.ed137b.ft.climax_ddc.mam`, NONE) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam: boolean | null;
  /** New measurement requested (`rtp.ext.ed137b.ft.climax_ddc.mam_nmr`, UINT24) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_nmr: number | null;
  /** T1 (`rtp.ext.ed137b.ft.climax_ddc.mam_t1`, UINT24) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_t1: number | null;
  /** T2 (`rtp.ext.ed137b.ft.climax_ddc.mam_t2`, UINT24) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_t2: number | null;
  /** Tid (`rtp.ext.ed137b.ft.climax_ddc.mam_tid`, UINT16) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_tid: number | null;
  /** Tj1 (`rtp.ext.ed137b.ft.climax_ddc.mam_tj1`, UINT16) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_tj1: number | null;
  /** Time Quality GRS (`rtp.ext.ed137b.ft.climax_ddc.mam_tqg`, UINT24) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_tqg: number | null;
  /** Tsd (`rtp.ext.ed137b.ft.climax_ddc.mam_tsd`, UINT16) */
  readonly rtp_ext_ed137b_ft_climax_ddc_mam_tsd: number | null;
  /** CLIMAX Dynamic Delay Compensation RMM Request (`rtp.ext.ed137b.ft.climax_ddc.rmm`, NONE) */
  readonly rtp_ext_ed137b_ft_climax_ddc_rmm: boolean | null;
  /** T1 (`rtp.ext.ed137b.ft.climax_ddc.rmm_t1`, UINT24) */
  readonly rtp_ext_ed137b_ft_climax_ddc_rmm_t1: number | null;
  /** Time Quality VCS (`rtp.ext.ed137b.ft.climax_ddc.rmm_tqv`, UINT24) */
  readonly rtp_ext_ed137b_ft_climax_ddc_rmm_tqv: number | null;
  /** CLIMAX Dynamic Delay Compensation Unknown Method (`rtp.ext.ed137b.ft.climax_ddc.unknown`, BYTES) */
  readonly rtp_ext_ed137b_ft_climax_ddc_unknown: string | null;
  /** MSRxF1 (`rtp.ext.ed137b.ft.rrc.msrxf1`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_msrxf1: number | null;
  /** MSRxF2 (`rtp.ext.ed137b.ft.rrc.msrxf2`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_msrxf2: number | null;
  /** MSTxF1 (`rtp.ext.ed137b.ft.rrc.mstxf1`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_mstxf1: number | null;
  /** MSTxF2 (`rtp.ext.ed137b.ft.rrc.mstxf2`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_mstxf2: number | null;
  /** MuRxF1 (`rtp.ext.ed137b.ft.rrc.murxf1`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_murxf1: number | null;
  /** MuRxF2 (`rtp.ext.ed137b.ft.rrc.murxf2`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_murxf2: number | null;
  /** SelTxF1 (`rtp.ext.ed137b.ft.rrc.seltxf1`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_seltxf1: number | null;
  /** SelTxF2 (`rtp.ext.ed137b.ft.rrc.seltxf2`, UINT8) */
  readonly rtp_ext_ed137b_ft_rrc_seltxf2: number | null;
  /** RRC for single frequency (`rtp.ext.ed137b.ft.rrc.single`, NONE) */
  readonly rtp_ext_ed137b_ft_rrc_single: boolean | null;
  /** CLIMAX Dynamic Delay Compensation MAM Response (ED-137C) (`rtp.ext.ed137c.ft.climax_ddc.mam`, NONE) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam: boolean | null;
  /** New measurement requested (`rtp.ext.ed137c.ft.climax_ddc.mam_nmr`, UINT24) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_nmr: number | null;
  /** T1 (`rtp.ext.ed137c.ft.climax_ddc.mam_t1`, UINT24) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_t1: number | null;
  /** T2 (`rtp.ext.ed137c.ft.climax_ddc.mam_t2`, UINT24) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_t2: number | null;
  /** Tid (`rtp.ext.ed137c.ft.climax_ddc.mam_tid`, UINT16) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_tid: number | null;
  /** Tj1 (`rtp.ext.ed137c.ft.climax_ddc.mam_tj1`, UINT16) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_tj1: number | null;
  /** Time Quality GRS (`rtp.ext.ed137c.ft.climax_ddc.mam_tqg`, UINT24) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_tqg: number | null;
  /** Ts2 (`rtp.ext.ed137c.ft.climax_ddc.mam_ts2`, UINT16) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_ts2: number | null;
  /** Tsd (`rtp.ext.ed137c.ft.climax_ddc.mam_tsd`, UINT16) */
  readonly rtp_ext_ed137c_ft_climax_ddc_mam_tsd: number | null;
  /** ED137 extensions (`rtp.ext.ed137s`, NONE) */
  readonly rtp_ext_ed137s: boolean | null;
  /** Extension length (`rtp.ext.len`, UINT16) */
  readonly rtp_ext_len: number | null;
  /** Defined by profile (`rtp.ext.profile`, UINT16) */
  readonly rtp_ext_profile: number | null;
  /** Application Bits – RFC 5285 2-bytes header application bits (`rtp.ext.rfc5285.appbits`, UINT8) */
  readonly rtp_ext_rfc5285_appbits: number | null;
  /** Extension Data – RFC 5285 Extension Data (`rtp.ext.rfc5285.data`, BYTES) */
  readonly rtp_ext_rfc5285_data: string | null;
  /** Identifier – RFC 5285 Header Extension Identifier (`rtp.ext.rfc5285.id`, UINT8) */
  readonly rtp_ext_rfc5285_id: number | null;
  /** Length – RFC 5285 Header Extension length (`rtp.ext.rfc5285.len`, UINT8) */
  readonly rtp_ext_rfc5285_len: number | null;
  /** Extended sequence number (`rtp.extseq`, UINT32) */
  readonly rtp_extseq: number | null;
  /** Follow – Next header follows (`rtp.follow`, BOOLEAN) */
  readonly rtp_follow: boolean | null;
  /** RTP Fragment data (`rtp.fragment`, FRAMENUM) */
  readonly rtp_fragment: number | null;
  /** Fragment count (`rtp.fragment.count`, UINT32) */
  readonly rtp_fragment_count: number | null;
  /** Defragmentation error – Defragmentation error due to illegal fragments (`rtp.fragment.error`, FRAMENUM) */
  readonly rtp_fragment_error: number | null;
  /** Multiple tail fragments found – Several tails were found when defragmenting the packet (`rtp.fragment.multipletails`, BOOLEAN) */
  readonly rtp_fragment_multipletails: boolean | null;
  /** Fragment overlap – Fragment overlaps with other fragments (`rtp.fragment.overlap`, BOOLEAN) */
  readonly rtp_fragment_overlap: boolean | null;
  /** Conflicting data in fragment overlap – Overlapping fragments contained conflicting data (`rtp.fragment.overlap.conflict`, BOOLEAN) */
  readonly rtp_fragment_overlap_conflict: boolean | null;
  /** Fragment too long – Fragment contained data past end of packet (`rtp.fragment.toolongfragment`, BOOLEAN) */
  readonly rtp_fragment_toolongfragment: boolean | null;
  /** RTP fragment, unfinished (`rtp.fragment_unfinished`, NONE) */
  readonly rtp_fragment_unfinished: boolean | null;
  /** RTP Fragments (`rtp.fragments`, NONE) */
  readonly rtp_fragments: boolean | null;
  /** Header extension (`rtp.hdr_ext`, UINT32) */
  readonly rtp_hdr_ext: number | null;
  /** Header extensions (`rtp.hdr_exts`, NONE) */
  readonly rtp_hdr_exts: boolean | null;
  /** Marker (`rtp.marker`, BOOLEAN) */
  readonly rtp_marker: boolean | null;
  /** Payload type (`rtp.p_type`, UINT8) */
  readonly rtp_p_type: number | null;
  /** Padding (`rtp.padding`, BOOLEAN) */
  readonly rtp_padding: boolean | null;
  /** Padding count (`rtp.padding.count`, UINT8) */
  readonly rtp_padding_count: number | null;
  /** Padding data (`rtp.padding.data`, BYTES) */
  readonly rtp_padding_data: string | null;
  /** Frame has padding, but not all the frame data was captured (`rtp.padding_missing`, NONE) */
  readonly rtp_padding_missing: boolean | null;
  /** Payload (`rtp.payload`, BYTES) */
  readonly rtp_payload: string | null;
  /** T (`rtp.payload_mpeg_T`, UINT16) */
  readonly rtp_payload_mpeg_T: number | null;
  /** AN (`rtp.payload_mpeg_an`, UINT16) */
  readonly rtp_payload_mpeg_an: number | null;
  /** Beginning-of-slice (`rtp.payload_mpeg_b`, BOOLEAN) */
  readonly rtp_payload_mpeg_b: boolean | null;
  /** BFC (`rtp.payload_mpeg_bfc`, UINT16) */
  readonly rtp_payload_mpeg_bfc: number | null;
  /** End-of-slice (`rtp.payload_mpeg_e`, BOOLEAN) */
  readonly rtp_payload_mpeg_e: boolean | null;
  /** FBV (`rtp.payload_mpeg_fbv`, UINT16) */
  readonly rtp_payload_mpeg_fbv: number | null;
  /** FFC (`rtp.payload_mpeg_ffc`, UINT16) */
  readonly rtp_payload_mpeg_ffc: number | null;
  /** FFV (`rtp.payload_mpeg_ffv`, UINT16) */
  readonly rtp_payload_mpeg_ffv: number | null;
  /** MBZ (`rtp.payload_mpeg_mbz`, UINT16) */
  readonly rtp_payload_mpeg_mbz: number | null;
  /** New Picture Header (`rtp.payload_mpeg_n`, UINT16) */
  readonly rtp_payload_mpeg_n: number | null;
  /** Picture type (`rtp.payload_mpeg_p`, UINT16) */
  readonly rtp_payload_mpeg_p: number | null;
  /** Sequence Header (`rtp.payload_mpeg_s`, BOOLEAN) */
  readonly rtp_payload_mpeg_s: boolean | null;
  /** Temporal Reference (`rtp.payload_mpeg_tr`, UINT16) */
  readonly rtp_payload_mpeg_tr: number | null;
  /** Reassembled RTP length – The total length of the reassembled payload (`rtp.reassembled.length`, UINT32) */
  readonly rtp_reassembled_length: number | null;
  /** RTP fragment, reassembled in frame – This RTP packet is reassembled in this frame (`rtp.reassembled_in`, FRAMENUM) */
  readonly rtp_reassembled_in: number | null;
  /** RFC 4571 packet len (`rtp.rfc4571.len`, UINT16) */
  readonly rtp_rfc4571_len: number | null;
  /** Sequence number (`rtp.seq`, UINT16) */
  readonly rtp_seq: number | null;
  /** Stream setup – Stream setup, method and frame number (`rtp.setup`, STRING) */
  readonly rtp_setup: string | null;
  /** Setup frame – Frame that set up this stream (`rtp.setup-frame`, FRAMENUM) */
  readonly 'rtp_setup-frame': number | null;
  /** Setup Method – Method used to set up this stream (`rtp.setup-method`, STRING) */
  readonly 'rtp_setup-method': string | null;
  /** Synchronization Source identifier (`rtp.ssrc`, UINT32) */
  readonly rtp_ssrc: number | null;
  /** Timestamp (`rtp.timestamp`, UINT32) */
  readonly rtp_timestamp: number | null;
  /** Timestamp offset (`rtp.timestamp-offset`, UINT16) */
  readonly 'rtp_timestamp-offset': number | null;
  /** Version (`rtp.version`, UINT8) */
  readonly rtp_version: number | null;
  /** Linux cooked-mode capture (`sll`, PROTOCOL) */
  readonly sll: boolean | null;
  /** Protocol – Ethernet protocol type (`sll.etype`, UINT16) */
  readonly sll_etype: number | null;
  /** Protocol – GRE protocol type (`sll.gretype`, UINT16) */
  readonly sll_gretype: number | null;
  /** Link-layer address length (`sll.halen`, UINT16) */
  readonly sll_halen: number | null;
  /** Link-layer address type (`sll.hatype`, UINT16) */
  readonly sll_hatype: number | null;
  /** Interface index (`sll.ifindex`, UINT32) */
  readonly sll_ifindex: number | null;
  /** Protocol – Linux protocol type (`sll.ltype`, UINT16) */
  readonly sll_ltype: number | null;
  /** Packet type (`sll.pkttype`, UINT16) */
  readonly sll_pkttype: number | null;
  /** Source – Source link-layer address (`sll.src.eth`, ETHER) */
  readonly sll_src_eth: string | null;
  /** Source – Source link-layer address (`sll.src.ipv4`, IPv4) */
  readonly sll_src_ipv4: string | null;
  /** Source – Source link-layer address (`sll.src.other`, BYTES) */
  readonly sll_src_other: string | null;
  /** Trailer (`sll.trailer`, BYTES) */
  readonly sll_trailer: string | null;
  /** Unused – Unused bytes (`sll.unused`, BYTES) */
  readonly sll_unused: string | null;
  /** Simple Mail Transfer Protocol (`smtp`, PROTOCOL) */
  readonly smtp: boolean | null;
  /** Password (`smtp.auth.password`, STRING) */
  readonly smtp_auth_password: string | null;
  /** Username (`smtp.auth.username`, STRING) */
  readonly smtp_auth_username: string | null;
  /** Username/Password (`smtp.auth.username_password`, STRING) */
  readonly smtp_auth_username_password: string | null;
  /** base64 decode failed or is not enabled (check SMTP preferences) (`smtp.base64_decode`, NONE) */
  readonly smtp_base64_decode: boolean | null;
  /** Command Line (`smtp.command_line`, STRING) */
  readonly smtp_command_line: string | null;
  /** DATA fragment – Message fragment (`smtp.data.fragment`, FRAMENUM) */
  readonly smtp_data_fragment: number | null;
  /** DATA fragment count (`smtp.data.fragment.count`, UINT32) */
  readonly smtp_data_fragment_count: number | null;
  /** DATA defragmentation error – Message defragmentation error (`smtp.data.fragment.error`, FRAMENUM) */
  readonly smtp_data_fragment_error: number | null;
  /** DATA has multiple tail fragments – Message has multiple tail fragments (`smtp.data.fragment.multiple_tails`, BOOLEAN) */
  readonly smtp_data_fragment_multiple_tails: boolean | null;
  /** DATA fragment overlap – Message fragment overlap (`smtp.data.fragment.overlap`, BOOLEAN) */
  readonly smtp_data_fragment_overlap: boolean | null;
  /** DATA fragment overlapping with conflicting data – Message fragment overlapping with conflicting data (`smtp.data.fragment.overlap.conflicts`, BOOLEAN) */
  readonly smtp_data_fragment_overlap_conflicts: boolean | null;
  /** DATA fragment too long – Message fragment too long (`smtp.data.fragment.too_long_fragment`, BOOLEAN) */
  readonly smtp_data_fragment_too_long_fragment: boolean | null;
  /** DATA fragments – Message fragments (`smtp.data.fragments`, NONE) */
  readonly smtp_data_fragments: boolean | null;
  /** Reassembled DATA in frame – This DATA fragment is reassembled in this frame (`smtp.data.reassembled.in`, FRAMENUM) */
  readonly smtp_data_reassembled_in: number | null;
  /** Reassembled DATA length – The total length of the reassembled payload (`smtp.data.reassembled.length`, UINT32) */
  readonly smtp_data_reassembled_length: number | null;
  /** EOM (`smtp.eom`, NONE) */
  readonly smtp_eom: boolean | null;
  /** Message (`smtp.message`, STRING) */
  readonly smtp_message: string | null;
  /** Request (`smtp.req`, BOOLEAN) */
  readonly smtp_req: boolean | null;
  /** Command (`smtp.req.command`, STRING) */
  readonly smtp_req_command: string | null;
  /** Request parameter (`smtp.req.parameter`, STRING) */
  readonly smtp_req_parameter: string | null;
  /** Response (`smtp.response`, STRING) */
  readonly smtp_response: string | null;
  /** Response code (`smtp.response.code`, UINT32) */
  readonly smtp_response_code: number | null;
  /** Unexpected response code in multiline response (`smtp.response.code.unexpected`, NONE) */
  readonly smtp_response_code_unexpected: boolean | null;
  /** Response (`smtp.rsp`, BOOLEAN) */
  readonly smtp_rsp: boolean | null;
  /** Response parameter (`smtp.rsp.parameter`, STRING) */
  readonly smtp_rsp_parameter: string | null;
  /** Simple Network Management Protocol (`snmp`, PROTOCOL) */
  readonly snmp: boolean | null;
  /** SMUX-PDUs (`snmp.SMUX_PDUs`, UINT32) */
  readonly snmp_SMUX_PDUs: number | null;
  /** VarBind (`snmp.VarBind_element`, NONE) */
  readonly snmp_VarBind_element: boolean | null;
  /** agent-addr – NetworkAddress (`snmp.agent_addr`, IPv4) */
  readonly snmp_agent_addr: string | null;
  /** AgentID Trailer (`snmp.agentid_trailer`, BYTES) */
  readonly snmp_agentid_trailer: string | null;
  /** SNMP Authentication Error (`snmp.authentication_error`, NONE) */
  readonly snmp_authentication_error: boolean | null;
  /** SNMP Authentication OK (`snmp.authentication_ok`, NONE) */
  readonly snmp_authentication_ok: boolean | null;
  /** close – ClosePDU (`snmp.close`, INT32) */
  readonly snmp_close: number | null;
  /** COLUMNS's parent is not a ROW (`snmp.column_parent_not_row`, NONE) */
  readonly snmp_column_parent_not_row: boolean | null;
  /** commitOrRollback – SOutPDU (`snmp.commitOrRollback`, INT32) */
  readonly snmp_commitOrRollback: number | null;
  /** community (`snmp.community`, STRING) */
  readonly snmp_community: string | null;
  /** contextEngineID – SnmpEngineID (`snmp.contextEngineID`, BYTES) */
  readonly snmp_contextEngineID: string | null;
  /** contextName – OCTET_STRING (`snmp.contextName`, STRING) */
  readonly snmp_contextName: string | null;
  /** data – PDUs (`snmp.data`, UINT32) */
  readonly snmp_data: number | null;
  /** datav2u (`snmp.datav2u`, UINT32) */
  readonly snmp_datav2u: number | null;
  /** Decrypted data not formatted as expected, wrong key? (`snmp.decrypted_data_bad_formatted`, NONE) */
  readonly snmp_decrypted_data_bad_formatted: boolean | null;
  /** Decrypted ScopedPDU – Decrypted PDU (`snmp.decrypted_pdu`, BYTES) */
  readonly snmp_decrypted_pdu: string | null;
  /** description – DisplayString (`snmp.description`, BYTES) */
  readonly snmp_description: string | null;
  /** encrypted – OCTET_STRING (`snmp.encrypted`, BYTES) */
  readonly snmp_encrypted: string | null;
  /** encryptedPDU (`snmp.encryptedPDU`, BYTES) */
  readonly snmp_encryptedPDU: string | null;
  /** endOfMibView (`snmp.endOfMibView`, NONE) */
  readonly snmp_endOfMibView: boolean | null;
  /** Engine ID Data: Cisco type (`snmp.engineid.cisco.type`, UINT8) */
  readonly snmp_engineid_cisco_type: number | null;
  /** Engine ID Conformance – Engine ID RFC3411 Conformance (`snmp.engineid.conform`, BOOLEAN) */
  readonly snmp_engineid_conform: boolean | null;
  /** Engine ID Data (`snmp.engineid.data`, BYTES) */
  readonly snmp_engineid_data: string | null;
  /** Engine Enterprise ID (`snmp.engineid.enterprise`, UINT32) */
  readonly snmp_engineid_enterprise: number | null;
  /** Engine ID Format (`snmp.engineid.format`, UINT8) */
  readonly snmp_engineid_format: number | null;
  /** Engine ID Data: IPv4 address (`snmp.engineid.ipv4`, IPv4) */
  readonly snmp_engineid_ipv4: string | null;
  /** Engine ID Data: IPv6 address (`snmp.engineid.ipv6`, IPv6) */
  readonly snmp_engineid_ipv6: string | null;
  /** Engine ID Data: MAC address (`snmp.engineid.mac`, ETHER) */
  readonly snmp_engineid_mac: string | null;
  /** Engine ID Data: Text (`snmp.engineid.text`, STRING) */
  readonly snmp_engineid_text: string | null;
  /** Engine ID Data: Creation Time (`snmp.engineid.time`, ABSOLUTE_TIME) */
  readonly snmp_engineid_time: bigint | null;
  /** enterprise – EnterpriseOID (`snmp.enterprise`, OID) */
  readonly snmp_enterprise: string | null;
  /** error-index – INTEGER (`snmp.error_index`, INT32) */
  readonly snmp_error_index: number | null;
  /** error-status (`snmp.error_status`, INT32) */
  readonly snmp_error_status: number | null;
  /** Failed to decrypt encryptedPDU (`snmp.failed_decrypted_data_pdu`, NONE) */
  readonly snmp_failed_decrypted_data_pdu: boolean | null;
  /** generic-trap – GenericTrap (`snmp.generic_trap`, INT32) */
  readonly snmp_generic_trap: number | null;
  /** getBulkRequest – GetBulkRequest_PDU (`snmp.getBulkRequest_element`, NONE) */
  readonly snmp_getBulkRequest_element: boolean | null;
  /** get-next-request – GetNextRequest_PDU (`snmp.get_next_request_element`, NONE) */
  readonly snmp_get_next_request_element: boolean | null;
  /** get-request – GetRequest_PDU (`snmp.get_request_element`, NONE) */
  readonly snmp_get_request_element: boolean | null;
  /** get-response – GetResponse_PDU (`snmp.get_response_element`, NONE) */
  readonly snmp_get_response_element: boolean | null;
  /** identity – OBJECT_IDENTIFIER (`snmp.identity`, OID) */
  readonly snmp_identity: string | null;
  /** index string should not be longer than remaining oid size (`snmp.index_string_too_long`, NONE) */
  readonly snmp_index_string_too_long: boolean | null;
  /** index sub-oid should not be longer than remaining oid size (`snmp.index_suboid_too_long`, NONE) */
  readonly snmp_index_suboid_too_long: boolean | null;
  /** index sub-oid shorter than expected (`snmp.index_suboid_too_short`, NONE) */
  readonly snmp_index_suboid_too_short: boolean | null;
  /** informRequest – InformRequest_PDU (`snmp.informRequest_element`, NONE) */
  readonly snmp_informRequest_element: boolean | null;
  /** Signed integer value > 2^63 - 1 or <= -2^63 (`snmp.int_too_large`, NONE) */
  readonly snmp_int_too_large: boolean | null;
  /** Integral value is zero-length (`snmp.integral_value0`, NONE) */
  readonly snmp_integral_value0: boolean | null;
  /** invalid oid (`snmp.invalid_oid`, NONE) */
  readonly snmp_invalid_oid: boolean | null;
  /** max-repetitions – INTEGER_0_2147483647 (`snmp.max_repetitions`, UINT32) */
  readonly snmp_max_repetitions: number | null;
  /** Unresolved value, Missing MIB (`snmp.missing_mib`, NONE) */
  readonly snmp_missing_mib: boolean | null;
  /** msgAuthenticationParameters (`snmp.msgAuthenticationParameters`, BYTES) */
  readonly snmp_msgAuthenticationParameters: string | null;
  /** msgAuthoritativeEngineBoots (`snmp.msgAuthoritativeEngineBoots`, UINT32) */
  readonly snmp_msgAuthoritativeEngineBoots: number | null;
  /** msgAuthoritativeEngineID (`snmp.msgAuthoritativeEngineID`, BYTES) */
  readonly snmp_msgAuthoritativeEngineID: string | null;
  /** msgAuthoritativeEngineTime (`snmp.msgAuthoritativeEngineTime`, UINT32) */
  readonly snmp_msgAuthoritativeEngineTime: number | null;
  /** msgData – ScopedPduData (`snmp.msgData`, UINT32) */
  readonly snmp_msgData: number | null;
  /** msgFlags (`snmp.msgFlags`, BYTES) */
  readonly snmp_msgFlags: string | null;
  /** msgGlobalData – HeaderData (`snmp.msgGlobalData_element`, NONE) */
  readonly snmp_msgGlobalData_element: boolean | null;
  /** msgID – INTEGER_0_2147483647 (`snmp.msgID`, UINT32) */
  readonly snmp_msgID: number | null;
  /** msgMaxSize – INTEGER_484_2147483647 (`snmp.msgMaxSize`, UINT32) */
  readonly snmp_msgMaxSize: number | null;
  /** msgPrivacyParameters (`snmp.msgPrivacyParameters`, BYTES) */
  readonly snmp_msgPrivacyParameters: string | null;
  /** msgSecurityModel (`snmp.msgSecurityModel`, UINT32) */
  readonly snmp_msgSecurityModel: number | null;
  /** msgSecurityParameters (`snmp.msgSecurityParameters`, BYTES) */
  readonly snmp_msgSecurityParameters: string | null;
  /** msgUserName (`snmp.msgUserName`, STRING) */
  readonly snmp_msgUserName: string | null;
  /** msgVersion – Version (`snmp.msgVersion`, INT32) */
  readonly snmp_msgVersion: number | null;
  /** Object Name (`snmp.name`, OID) */
  readonly snmp_name: string | null;
  /** Scalar Instance Index (`snmp.name.index`, UINT64) */
  readonly snmp_name_index: number | bigint | null;
  /** an index sub-oid OID cannot be 0 bytes long! (`snmp.ndex_suboid_len0`, NONE) */
  readonly snmp_ndex_suboid_len0: boolean | null;
  /** noSuchInstance (`snmp.noSuchInstance`, NONE) */
  readonly snmp_noSuchInstance: boolean | null;
  /** noSuchObject (`snmp.noSuchObject`, NONE) */
  readonly snmp_noSuchObject: boolean | null;
  /** No instance sub-id in scalar value (`snmp.no_instance_subid`, NONE) */
  readonly snmp_no_instance_subid: boolean | null;
  /** non-repeaters – INTEGER_0_2147483647 (`snmp.non_repeaters`, UINT32) */
  readonly snmp_non_repeaters: number | null;
  /** ObjectName has indicator set (`snmp.objectname_has_indicator`, NONE) */
  readonly snmp_objectname_has_indicator: boolean | null;
  /** ObjectName not an OID (`snmp.objectname_not_oid`, NONE) */
  readonly snmp_objectname_not_oid: boolean | null;
  /** open – OpenPDU (`snmp.open`, UINT32) */
  readonly snmp_open: number | null;
  /** operation (`snmp.operation`, INT32) */
  readonly snmp_operation: number | null;
  /** pDUs (`snmp.pDUs`, UINT32) */
  readonly snmp_pDUs: number | null;
  /** parameters – OCTET_STRING (`snmp.parameters`, BYTES) */
  readonly snmp_parameters: string | null;
  /** password – OCTET_STRING (`snmp.password`, BYTES) */
  readonly snmp_password: string | null;
  /** plaintext – PDUs (`snmp.plaintext`, UINT32) */
  readonly snmp_plaintext: number | null;
  /** plaintext – ScopedPDU (`snmp.plaintext_element`, NONE) */
  readonly snmp_plaintext_element: boolean | null;
  /** priority – INTEGER_M1_2147483647 (`snmp.priority`, INT32) */
  readonly snmp_priority: number | null;
  /** rRspPDU (`snmp.rRspPDU`, INT32) */
  readonly snmp_rRspPDU: number | null;
  /** registerRequest – RReqPDU (`snmp.registerRequest_element`, NONE) */
  readonly snmp_registerRequest_element: boolean | null;
  /** registerResponse (`snmp.registerResponse`, UINT32) */
  readonly snmp_registerResponse: number | null;
  /** report – Report_PDU (`snmp.report_element`, NONE) */
  readonly snmp_report_element: boolean | null;
  /** request-id – T_request_id (`snmp.request_id`, INT32) */
  readonly snmp_request_id: number | null;
  /** Response In – The response to this SNMP request is in this frame (`snmp.response_in`, FRAMENUM) */
  readonly snmp_response_in: number | null;
  /** Response To – This is a response to the SNMP request in this frame (`snmp.response_to`, FRAMENUM) */
  readonly snmp_response_to: number | null;
  /** Data not conforming to RFC1910 (`snmp.rfc1910_non_conformant`, NONE) */
  readonly snmp_rfc1910_non_conformant: boolean | null;
  /** Data not conforming to RFC3411 (`snmp.rfc3411_non_conformant`, NONE) */
  readonly snmp_rfc3411_non_conformant: boolean | null;
  /** set-request – SetRequest_PDU (`snmp.set_request_element`, NONE) */
  readonly snmp_set_request_element: boolean | null;
  /** smux-simple – SimpleOpen (`snmp.smux_simple_element`, NONE) */
  readonly snmp_smux_simple_element: boolean | null;
  /** smux-version (`snmp.smux_version`, INT32) */
  readonly snmp_smux_version: number | null;
  /** snmpV2-trap – SNMPv2_Trap_PDU (`snmp.snmpV2_trap_element`, NONE) */
  readonly snmp_snmpV2_trap_element: boolean | null;
  /** specific-trap – SpecificTrap (`snmp.specific_trap`, INT32) */
  readonly snmp_specific_trap: number | null;
  /** subtree – ObjectName (`snmp.subtree`, OID) */
  readonly snmp_subtree: string | null;
  /** Time – The time between the Request and the Response (`snmp.time`, RELATIVE_TIME) */
  readonly snmp_time: number | null;
  /** time-stamp – TimeTicks (`snmp.time_stamp`, UINT32) */
  readonly snmp_time_stamp: number | null;
  /** trap – Trap_PDU (`snmp.trap_element`, NONE) */
  readonly snmp_trap_element: boolean | null;
  /** Trap-PDU is obsolete in this SNMP version (`snmp.trap_pdu_obsolete`, NONE) */
  readonly snmp_trap_pdu_obsolete: boolean | null;
  /** Unsigned integer value > 2^64 - 1 (`snmp.uint_too_large`, NONE) */
  readonly snmp_uint_too_large: boolean | null;
  /** unSpecified (`snmp.unSpecified`, NONE) */
  readonly snmp_unSpecified: boolean | null;
  /** OID instaces not handled, if you want this implemented please contact the wireshark developers (`snmp.unimplemented_instance_index`, NONE) */
  readonly snmp_unimplemented_instance_index: boolean | null;
  /** Authentication (`snmp.v3.auth`, BOOLEAN) */
  readonly snmp_v3_auth: boolean | null;
  /** Authenticated (`snmp.v3.flags.auth`, BOOLEAN) */
  readonly snmp_v3_flags_auth: boolean | null;
  /** Encrypted (`snmp.v3.flags.crypt`, BOOLEAN) */
  readonly snmp_v3_flags_crypt: boolean | null;
  /** Reportable (`snmp.v3.flags.report`, BOOLEAN) */
  readonly snmp_v3_flags_report: boolean | null;
  /** Value (IpAddress) (`snmp.value.addr`, BYTES) */
  readonly snmp_value_addr: string | null;
  /** Value (Counter32) (`snmp.value.counter`, UINT64) */
  readonly snmp_value_counter: number | bigint | null;
  /** Value (Gauge32) (`snmp.value.g32`, INT64) */
  readonly snmp_value_g32: number | bigint | null;
  /** Value (Integer32) (`snmp.value.int`, INT64) */
  readonly snmp_value_int: number | bigint | null;
  /** Value (IpAddress) (`snmp.value.ipv4`, IPv4) */
  readonly snmp_value_ipv4: string | null;
  /** Value (IpAddress) (`snmp.value.ipv6`, IPv6) */
  readonly snmp_value_ipv6: string | null;
  /** Value (NSAP) (`snmp.value.nsap`, UINT64) */
  readonly snmp_value_nsap: number | bigint | null;
  /** Value (Null) (`snmp.value.null`, NONE) */
  readonly snmp_value_null: boolean | null;
  /** Value (OctetString) (`snmp.value.octets`, BYTES) */
  readonly snmp_value_octets: string | null;
  /** Value (OID) (`snmp.value.oid`, OID) */
  readonly snmp_value_oid: string | null;
  /** Value (Opaque) (`snmp.value.opaque`, BYTES) */
  readonly snmp_value_opaque: string | null;
  /** Value (Timeticks) (`snmp.value.timeticks`, UINT64) */
  readonly snmp_value_timeticks: number | bigint | null;
  /** Value (Unsigned32) (`snmp.value.u32`, INT64) */
  readonly snmp_value_u32: number | bigint | null;
  /** Value (Unknown) (`snmp.value.unk`, BYTES) */
  readonly snmp_value_unk: string | null;
  /** valueType (`snmp.valueType_element`, NONE) */
  readonly snmp_valueType_element: boolean | null;
  /** value not in primitive encoding (`snmp.value_not_primitive_encoding`, NONE) */
  readonly snmp_value_not_primitive_encoding: boolean | null;
  /** Variable-binding-string (`snmp.var-bind_str`, STRING) */
  readonly 'snmp_var-bind_str': string | null;
  /** VarBind has indicator set (`snmp.varbind.has_indicator`, NONE) */
  readonly snmp_varbind_has_indicator: boolean | null;
  /** VarBind is not an universal class sequence (`snmp.varbind.not_uni_class_seq`, NONE) */
  readonly snmp_varbind_not_uni_class_seq: boolean | null;
  /** Response (`snmp.varbind.response`, NONE) */
  readonly snmp_varbind_response: boolean | null;
  /** Wrong class/tag for SNMP VarBind/value (`snmp.varbind.wrong_class_tag`, NONE) */
  readonly snmp_varbind_wrong_class_tag: boolean | null;
  /** Wrong length for SNMP VarBind/value (`snmp.varbind.wrong_length_value`, NONE) */
  readonly snmp_varbind_wrong_length_value: boolean | null;
  /** Wrong tag for SNMP VarBind error value (`snmp.varbind.wrong_tag`, NONE) */
  readonly snmp_varbind_wrong_tag: boolean | null;
  /** variable-bindings – VarBindList (`snmp.variable_bindings`, UINT32) */
  readonly snmp_variable_bindings: number | null;
  /** Error while verifying Message authenticity (`snmp.verify_authentication_error`, NONE) */
  readonly snmp_verify_authentication_error: boolean | null;
  /** version (`snmp.version`, INT32) */
  readonly snmp_version: number | null;
  /** Unknown version (`snmp.version.unknown`, NONE) */
  readonly snmp_version_unknown: boolean | null;
  /** Wrong number of instance sub-ids in scalar value (`snmp.wrong_num_of_subids`, NONE) */
  readonly snmp_wrong_num_of_subids: boolean | null;
  /** SSH Protocol (`ssh`, PROTOCOL) */
  readonly ssh: boolean | null;
  /** Authentications that can continue list (`ssh.auth_failure_cont_list`, STRING) */
  readonly ssh_auth_failure_cont_list: string | null;
  /** Authentications that can continue list len (`ssh.auth_failure_cont_list_length`, UINT32) */
  readonly ssh_auth_failure_cont_list_length: number | null;
  /** ssh-rsa public exponent (e) (`ssh.blob.ssh-rsa.e`, BYTES) */
  readonly 'ssh_blob_ssh-rsa_e': string | null;
  /** ssh-rsa modulus (n) (`ssh.blob.ssh-rsa.n`, BYTES) */
  readonly 'ssh_blob_ssh-rsa_n': string | null;
  /** Data length (`ssh.channel_data_length`, UINT32) */
  readonly ssh_channel_data_length: number | null;
  /** Channel request want reply (`ssh.channel_request_want_reply`, UINT8) */
  readonly ssh_channel_request_want_reply: number | null;
  /** Bytes to add (`ssh.channel_window_adjust`, UINT32) */
  readonly ssh_channel_window_adjust: number | null;
  /** compression_algorithms_client_to_server string (`ssh.compression_algorithms_client_to_server`, STRING) */
  readonly ssh_compression_algorithms_client_to_server: string | null;
  /** compression_algorithms_client_to_server length (`ssh.compression_algorithms_client_to_server_length`, UINT32) */
  readonly ssh_compression_algorithms_client_to_server_length: number | null;
  /** compression_algorithms_server_to_client string (`ssh.compression_algorithms_server_to_client`, STRING) */
  readonly ssh_compression_algorithms_server_to_client: string | null;
  /** compression_algorithms_server_to_client length (`ssh.compression_algorithms_server_to_client_length`, UINT32) */
  readonly ssh_compression_algorithms_server_to_client_length: number | null;
  /** Initial window size (`ssh.connection_initial_window_size`, UINT32) */
  readonly ssh_connection_initial_window_size: number | null;
  /** Recipient channel (`ssh.connection_recipient_channel`, UINT32) */
  readonly ssh_connection_recipient_channel: number | null;
  /** Sender channel (`ssh.connection_sender_channel`, UINT32) */
  readonly ssh_connection_sender_channel: number | null;
  /** Channel type name (`ssh.connection_type_name`, STRING) */
  readonly ssh_connection_type_name: string | null;
  /** Channel type name length (`ssh.connection_type_name_length`, UINT32) */
  readonly ssh_connection_type_name_length: number | null;
  /** Cookie (`ssh.cookie`, BYTES) */
  readonly ssh_cookie: string | null;
  /** Always Display (`ssh.debug_always_display`, BOOLEAN) */
  readonly ssh_debug_always_display: boolean | null;
  /** Debug message (`ssh.debug_name`, STRING) */
  readonly ssh_debug_name: string | null;
  /** Debug message length (`ssh.debug_name_length`, UINT32) */
  readonly ssh_debug_name_length: number | null;
  /** DH client e (`ssh.dh.e`, BYTES) */
  readonly ssh_dh_e: string | null;
  /** DH server f (`ssh.dh.f`, BYTES) */
  readonly ssh_dh_f: string | null;
  /** DH GEX base (G) (`ssh.dh_gex.g`, BYTES) */
  readonly ssh_dh_gex_g: string | null;
  /** DH GEX Max – Maximal acceptable group size (`ssh.dh_gex.max`, UINT32) */
  readonly ssh_dh_gex_max: number | null;
  /** DH GEX Min – Minimal acceptable group size (`ssh.dh_gex.min`, UINT32) */
  readonly ssh_dh_gex_min: number | null;
  /** DH GEX Number of Bits – Preferred group size (`ssh.dh_gex.nbits`, UINT32) */
  readonly ssh_dh_gex_nbits: number | null;
  /** DH GEX modulus (P) (`ssh.dh_gex.p`, BYTES) */
  readonly ssh_dh_gex_p: string | null;
  /** Direction – Message direction (`ssh.direction`, BOOLEAN) */
  readonly ssh_direction: boolean | null;
  /** Disconnect description (`ssh.disconnect_description`, STRING) */
  readonly ssh_disconnect_description: string | null;
  /** Disconnect description length (`ssh.disconnect_description_length`, UINT32) */
  readonly ssh_disconnect_description_length: number | null;
  /** Disconnect reason (`ssh.disconnect_reason`, UINT32) */
  readonly ssh_disconnect_reason: number | null;
  /** ECDH client's ephemeral public key (Q_C) (`ssh.ecdh.q_c`, BYTES) */
  readonly ssh_ecdh_q_c: string | null;
  /** ECDH client's ephemeral public key length (`ssh.ecdh.q_c_length`, UINT32) */
  readonly ssh_ecdh_q_c_length: number | null;
  /** ECDH server's ephemeral public key (Q_S) (`ssh.ecdh.q_s`, BYTES) */
  readonly ssh_ecdh_q_s: string | null;
  /** ECDH server's ephemeral public key length (`ssh.ecdh.q_s_length`, UINT32) */
  readonly ssh_ecdh_q_s_length: number | null;
  /** Encrypted Packet (`ssh.encrypted_packet`, BYTES) */
  readonly ssh_encrypted_packet: string | null;
  /** encryption_algorithms_client_to_server string (`ssh.encryption_algorithms_client_to_server`, STRING) */
  readonly ssh_encryption_algorithms_client_to_server: string | null;
  /** encryption_algorithms_client_to_server length (`ssh.encryption_algorithms_client_to_server_length`, UINT32) */
  readonly ssh_encryption_algorithms_client_to_server_length: number | null;
  /** encryption_algorithms_server_to_client string (`ssh.encryption_algorithms_server_to_client`, STRING) */
  readonly ssh_encryption_algorithms_server_to_client: string | null;
  /** encryption_algorithms_server_to_client length (`ssh.encryption_algorithms_server_to_client_length`, UINT32) */
  readonly ssh_encryption_algorithms_server_to_client_length: number | null;
  /** Exit status (`ssh.exit_status`, UINT32) */
  readonly ssh_exit_status: number | null;
  /** First KEX Packet Follows (`ssh.first_kex_packet_follows`, UINT8) */
  readonly ssh_first_kex_packet_follows: number | null;
  /** Host keys array length (`ssh.global_request_hostkeys`, UINT32) */
  readonly ssh_global_request_hostkeys: number | null;
  /** Global request name (`ssh.global_request_name`, STRING) */
  readonly ssh_global_request_name: string | null;
  /** Global request name length (`ssh.global_request_name_length`, UINT32) */
  readonly ssh_global_request_name_length: number | null;
  /** Global request want reply (`ssh.global_request_want_reply`, UINT8) */
  readonly ssh_global_request_want_reply: number | null;
  /** Host key data (`ssh.host_key.data`, BYTES) */
  readonly ssh_host_key_data: string | null;
  /** DSA subgroup generator (g) (`ssh.host_key.dsa.g`, BYTES) */
  readonly ssh_host_key_dsa_g: string | null;
  /** DSA prime modulus (p) (`ssh.host_key.dsa.p`, BYTES) */
  readonly ssh_host_key_dsa_p: string | null;
  /** DSA prime divisor (q) (`ssh.host_key.dsa.q`, BYTES) */
  readonly ssh_host_key_dsa_q: string | null;
  /** DSA public key (y) (`ssh.host_key.dsa.y`, BYTES) */
  readonly ssh_host_key_dsa_y: string | null;
  /** ECDSA elliptic curve identifier (`ssh.host_key.ecdsa.id`, STRING) */
  readonly ssh_host_key_ecdsa_id: string | null;
  /** ECDSA elliptic curve identifier length (`ssh.host_key.ecdsa.id_length`, UINT32) */
  readonly ssh_host_key_ecdsa_id_length: number | null;
  /** ECDSA public key (Q) (`ssh.host_key.ecdsa.q`, BYTES) */
  readonly ssh_host_key_ecdsa_q: string | null;
  /** ECDSA public key length (`ssh.host_key.ecdsa.q_length`, UINT32) */
  readonly ssh_host_key_ecdsa_q_length: number | null;
  /** EdDSA public key (`ssh.host_key.eddsa.key`, BYTES) */
  readonly ssh_host_key_eddsa_key: string | null;
  /** EdDSA public key length (`ssh.host_key.eddsa.key_length`, UINT32) */
  readonly ssh_host_key_eddsa_key_length: number | null;
  /** Host key length (`ssh.host_key.length`, UINT32) */
  readonly ssh_host_key_length: number | null;
  /** RSA public exponent (e) (`ssh.host_key.rsa.e`, BYTES) */
  readonly ssh_host_key_rsa_e: string | null;
  /** RSA modulus (N) (`ssh.host_key.rsa.n`, BYTES) */
  readonly ssh_host_key_rsa_n: string | null;
  /** Host key type (`ssh.host_key.type`, STRING) */
  readonly ssh_host_key_type: string | null;
  /** Host key type length (`ssh.host_key.type_length`, UINT32) */
  readonly ssh_host_key_type_length: number | null;
  /** Host signature data (`ssh.host_sig.data`, BYTES) */
  readonly ssh_host_sig_data: string | null;
  /** DSA signature (`ssh.host_sig.dsa`, BYTES) */
  readonly ssh_host_sig_dsa: string | null;
  /** Host signature length (`ssh.host_sig.length`, UINT32) */
  readonly ssh_host_sig_length: number | null;
  /** RSA signature (`ssh.host_sig.rsa`, BYTES) */
  readonly ssh_host_sig_rsa: string | null;
  /** Host signature type (`ssh.host_sig.type`, STRING) */
  readonly ssh_host_sig_type: string | null;
  /** Host signature type length (`ssh.host_sig.type_length`, UINT32) */
  readonly ssh_host_sig_type_length: number | null;
  /** Ignore data (`ssh.ignore_data`, BYTES) */
  readonly ssh_ignore_data: string | null;
  /** Debug message length (`ssh.ignore_data_length`, UINT32) */
  readonly ssh_ignore_data_length: number | null;
  /** hassh (`ssh.kex.hassh`, STRING) */
  readonly ssh_kex_hassh: string | null;
  /** hasshAlgorithms (`ssh.kex.hassh_algorithms`, STRING) */
  readonly ssh_kex_hassh_algorithms: string | null;
  /** hasshServer (`ssh.kex.hasshserver`, STRING) */
  readonly ssh_kex_hasshserver: string | null;
  /** hasshServerAlgorithms (`ssh.kex.hasshserver_algorithms`, STRING) */
  readonly ssh_kex_hasshserver_algorithms: string | null;
  /** Reserved (`ssh.kex.reserved`, BYTES) */
  readonly ssh_kex_reserved: string | null;
  /** kex_algorithms string (`ssh.kex_algorithms`, STRING) */
  readonly ssh_kex_algorithms: string | null;
  /** kex_algorithms length (`ssh.kex_algorithms_length`, UINT32) */
  readonly ssh_kex_algorithms_length: number | null;
  /** Invalid key length (`ssh.key_length.error`, NONE) */
  readonly ssh_key_length_error: boolean | null;
  /** Language tag (`ssh.lang_tag`, STRING) */
  readonly ssh_lang_tag: string | null;
  /** Language tag length (`ssh.lang_tag_length`, UINT32) */
  readonly ssh_lang_tag_length: number | null;
  /** languages_client_to_server string (`ssh.languages_client_to_server`, STRING) */
  readonly ssh_languages_client_to_server: string | null;
  /** languages_client_to_server length (`ssh.languages_client_to_server_length`, UINT32) */
  readonly ssh_languages_client_to_server_length: number | null;
  /** languages_server_to_client string (`ssh.languages_server_to_client`, STRING) */
  readonly ssh_languages_server_to_client: string | null;
  /** languages_server_to_client length (`ssh.languages_server_to_client_length`, UINT32) */
  readonly ssh_languages_server_to_client_length: number | null;
  /** MAC – Message authentication code (`ssh.mac`, BYTES) */
  readonly ssh_mac: string | null;
  /** MAC Status (`ssh.mac.status`, UINT8) */
  readonly ssh_mac_status: number | null;
  /** mac_algorithms_client_to_server string (`ssh.mac_algorithms_client_to_server`, STRING) */
  readonly ssh_mac_algorithms_client_to_server: string | null;
  /** mac_algorithms_client_to_server length (`ssh.mac_algorithms_client_to_server_length`, UINT32) */
  readonly ssh_mac_algorithms_client_to_server_length: number | null;
  /** mac_algorithms_server_to_client string (`ssh.mac_algorithms_server_to_client`, STRING) */
  readonly ssh_mac_algorithms_server_to_client: string | null;
  /** mac_algorithms_server_to_client length (`ssh.mac_algorithms_server_to_client_length`, UINT32) */
  readonly ssh_mac_algorithms_server_to_client_length: number | null;
  /** Bad MAC (`ssh.mac_bad.expert`, NONE) */
  readonly ssh_mac_bad_expert: boolean | null;
  /** Message Code (`ssh.message_code`, UINT8) */
  readonly ssh_message_code: number | null;
  /** Multi Precision Integer Length (`ssh.mpint_length`, UINT32) */
  readonly ssh_mpint_length: number | null;
  /** Packet decoded length not equal to packet length (`ssh.packet_decode.error`, NONE) */
  readonly ssh_packet_decode_error: boolean | null;
  /** Packet Length (`ssh.packet_length`, UINT32) */
  readonly ssh_packet_length: number | null;
  /** Overly large number (`ssh.packet_length.error`, NONE) */
  readonly ssh_packet_length_error: boolean | null;
  /** Packet Length (encrypted) (`ssh.packet_length_encrypted`, BYTES) */
  readonly ssh_packet_length_encrypted: string | null;
  /** Padding Length (`ssh.padding_length`, UINT8) */
  readonly ssh_padding_length: number | null;
  /** Padding String (`ssh.padding_string`, BYTES) */
  readonly ssh_padding_string: string | null;
  /** Payload (`ssh.payload`, BYTES) */
  readonly ssh_payload: string | null;
  /** Public key blob length (`ssh.pk_blob_length`, UINT32) */
  readonly ssh_pk_blob_length: number | null;
  /** Public key blob algorithm name (`ssh.pk_blob_name`, STRING) */
  readonly ssh_pk_blob_name: string | null;
  /** Public key blob algorithm name length (`ssh.pk_blob_name_length`, UINT32) */
  readonly ssh_pk_blob_name_length: number | null;
  /** Public key signature blob length (`ssh.pk_sig_blob_length`, UINT32) */
  readonly ssh_pk_sig_blob_length: number | null;
  /** Public key signature blob algorithm name (`ssh.pk_sig_blob_name`, STRING) */
  readonly ssh_pk_sig_blob_name: string | null;
  /** Public key signature blob algorithm name length (`ssh.pk_sig_blob_name_length`, UINT32) */
  readonly ssh_pk_sig_blob_name_length: number | null;
  /** Protocol (`ssh.protocol`, STRING) */
  readonly ssh_protocol: string | null;
  /** Sequence number (`ssh.seq_num`, UINT32) */
  readonly ssh_seq_num: number | null;
  /** server_host_key_algorithms string (`ssh.server_host_key_algorithms`, STRING) */
  readonly ssh_server_host_key_algorithms: string | null;
  /** server_host_key_algorithms length (`ssh.server_host_key_algorithms_length`, UINT32) */
  readonly ssh_server_host_key_algorithms_length: number | null;
  /** Service Name (`ssh.service_name`, STRING) */
  readonly ssh_service_name: string | null;
  /** Service Name length (`ssh.service_name_length`, UINT32) */
  readonly ssh_service_name_length: number | null;
  /** ssh-rsa signature length (`ssh.sig.ssh-rsa.length`, UINT32) */
  readonly 'ssh_sig_ssh-rsa_length': number | null;
  /** ssh-rsa signature (s) (`ssh.sig.ssh-rsa.s`, BYTES) */
  readonly 'ssh_sig_ssh-rsa_s': string | null;
  /** Subsystem name (`ssh.subsystem_name`, STRING) */
  readonly ssh_subsystem_name: string | null;
  /** Subsystem name length (`ssh.subsystem_name_length`, UINT32) */
  readonly ssh_subsystem_name_length: number | null;
  /** Change password (`ssh.userauth.change_password`, BOOLEAN) */
  readonly ssh_userauth_change_password: boolean | null;
  /** Have signature (`ssh.userauth.have_signature`, BOOLEAN) */
  readonly ssh_userauth_have_signature: boolean | null;
  /** Partial success (`ssh.userauth.partial_success`, BOOLEAN) */
  readonly ssh_userauth_partial_success: boolean | null;
  /** Maximum packet size (`ssh.userauth_maximum_packet_size`, UINT32) */
  readonly ssh_userauth_maximum_packet_size: number | null;
  /** Method Name (`ssh.userauth_method_name`, STRING) */
  readonly ssh_userauth_method_name: string | null;
  /** Method Name length (`ssh.userauth_method_name_length`, UINT32) */
  readonly ssh_userauth_method_name_length: number | null;
  /** New password (`ssh.userauth_new_password`, STRING) */
  readonly ssh_userauth_new_password: string | null;
  /** New password length (`ssh.userauth_new_password_length`, UINT32) */
  readonly ssh_userauth_new_password_length: number | null;
  /** Password (`ssh.userauth_password`, STRING) */
  readonly ssh_userauth_password: string | null;
  /** Password length (`ssh.userauth_password_length`, UINT32) */
  readonly ssh_userauth_password_length: number | null;
  /** Public key algorithm name (`ssh.userauth_pka_name`, STRING) */
  readonly ssh_userauth_pka_name: string | null;
  /** Public key algorithm name length (`ssh.userauth_pka_name_length`, UINT32) */
  readonly ssh_userauth_pka_name_length: number | null;
  /** Service Name (`ssh.userauth_service_name`, STRING) */
  readonly ssh_userauth_service_name: string | null;
  /** Service Name length (`ssh.userauth_service_name_length`, UINT32) */
  readonly ssh_userauth_service_name_length: number | null;
  /** User Name (`ssh.userauth_user_name`, STRING) */
  readonly ssh_userauth_user_name: string | null;
  /** User Name length (`ssh.userauth_user_name_length`, UINT32) */
  readonly ssh_userauth_user_name_length: number | null;
  /** Spanning Tree Protocol (`stp`, PROTOCOL) */
  readonly stp: boolean | null;
  /** Bridge System ID Extension (`stp.bridge.ext`, UINT16) */
  readonly stp_bridge_ext: number | null;
  /** Bridge System ID (`stp.bridge.hw`, ETHER) */
  readonly stp_bridge_hw: string | null;
  /** Bridge Priority (`stp.bridge.prio`, UINT16) */
  readonly stp_bridge_prio: number | null;
  /** BPDU flags (`stp.flags`, UINT8) */
  readonly stp_flags: number | null;
  /** Agreement (`stp.flags.agreement`, BOOLEAN) */
  readonly stp_flags_agreement: boolean | null;
  /** Forwarding (`stp.flags.forwarding`, BOOLEAN) */
  readonly stp_flags_forwarding: boolean | null;
  /** Learning (`stp.flags.learning`, BOOLEAN) */
  readonly stp_flags_learning: boolean | null;
  /** Port Role (`stp.flags.port_role`, UINT8) */
  readonly stp_flags_port_role: number | null;
  /** Proposal (`stp.flags.proposal`, BOOLEAN) */
  readonly stp_flags_proposal: boolean | null;
  /** Topology Change (`stp.flags.tc`, BOOLEAN) */
  readonly stp_flags_tc: boolean | null;
  /** Topology Change Acknowledgment (`stp.flags.tcack`, BOOLEAN) */
  readonly stp_flags_tcack: boolean | null;
  /** Forward Delay (`stp.forward`, DOUBLE) */
  readonly stp_forward: number | null;
  /** Hello Time (`stp.hello`, DOUBLE) */
  readonly stp_hello: number | null;
  /** Max Age (`stp.max_age`, DOUBLE) */
  readonly stp_max_age: number | null;
  /** Message Age (`stp.msg_age`, DOUBLE) */
  readonly stp_msg_age: number | null;
  /** Port identifier (`stp.port`, UINT16) */
  readonly stp_port: number | null;
  /** Protocol Identifier (`stp.protocol`, UINT16) */
  readonly stp_protocol: number | null;
  /** Originating VLAN (`stp.pvst.origvlan`, UINT16) */
  readonly stp_pvst_origvlan: number | null;
  /** Originating (PVID) VLAN TLV is missing or corrupt (`stp.pvst.origvlan.missing`, NONE) */
  readonly stp_pvst_origvlan_missing: boolean | null;
  /** TLV record is truncated prematurely (`stp.pvst.tlv.truncated`, NONE) */
  readonly stp_pvst_tlv_truncated: boolean | null;
  /** TLV type is unknown (`stp.pvst.tlv.unknown`, NONE) */
  readonly stp_pvst_tlv_unknown: boolean | null;
  /** Length (`stp.pvst.tlvlen`, UINT16) */
  readonly stp_pvst_tlvlen: number | null;
  /** Indicated length is not valid for this record type (`stp.pvst.tlvlen.invalid`, NONE) */
  readonly stp_pvst_tlvlen_invalid: boolean | null;
  /** Type (`stp.pvst.tlvtype`, UINT16) */
  readonly stp_pvst_tlvtype: number | null;
  /** Value (`stp.pvst.tlvval`, BYTES) */
  readonly stp_pvst_tlvval: string | null;
  /** Root Path Cost (`stp.root.cost`, UINT32) */
  readonly stp_root_cost: number | null;
  /** Root Bridge System ID Extension (`stp.root.ext`, UINT16) */
  readonly stp_root_ext: number | null;
  /** Root Bridge System ID (`stp.root.hw`, ETHER) */
  readonly stp_root_hw: string | null;
  /** Root Bridge Priority (`stp.root.prio`, UINT16) */
  readonly stp_root_prio: number | null;
  /** BPDU Type (`stp.type`, UINT8) */
  readonly stp_type: number | null;
  /** Unknown BPDU type data (`stp.type.unknown`, NONE) */
  readonly stp_type_unknown: boolean | null;
  /** Protocol Version Identifier (`stp.version`, UINT8) */
  readonly stp_version: number | null;
  /** Version 1 Length (`stp.version_1_length`, UINT8) */
  readonly stp_version_1_length: number | null;
  /** Session Traversal Utilities for NAT (`stun`, PROTOCOL) */
  readonly stun: boolean | null;
  /** Maximum Receive Bandwidth – In kilobits per second (`stun.att.address_rp.marb`, UINT32) */
  readonly stun_att_address_rp_marb: number | null;
  /** Maximum Send Bandwidth – In kilobits per second (`stun.att.address_rp.masb`, UINT32) */
  readonly stun_att_address_rp_masb: number | null;
  /** PSTN (`stun.att.address_rp.pstn`, BOOLEAN) */
  readonly stun_att_address_rp_pstn: boolean | null;
  /** Reserved (`stun.att.address_rp.reserved`, UINT32) */
  readonly stun_att_address_rp_reserved: number | null;
  /** Valid (`stun.att.address_rp.valid`, BOOLEAN) */
  readonly stun_att_address_rp_valid: boolean | null;
  /** Message Type (`stun.att.bandwidth_acm.type`, UINT16) */
  readonly stun_att_bandwidth_acm_type: number | null;
  /** Maximum Receive Bandwidth – In kilobits per second (`stun.att.bandwidth_rsv_amount.marb`, UINT32) */
  readonly stun_att_bandwidth_rsv_amount_marb: number | null;
  /** Maximum Send Bandwidth – In kilobits per second (`stun.att.bandwidth_rsv_amount.masb`, UINT32) */
  readonly stun_att_bandwidth_rsv_amount_masb: number | null;
  /** Minimum Receive Bandwidth – In kilobits per second (`stun.att.bandwidth_rsv_amount.mirb`, UINT32) */
  readonly stun_att_bandwidth_rsv_amount_mirb: number | null;
  /** Minimum Send Bandwidth – In kilobits per second (`stun.att.bandwidth_rsv_amount.misb`, UINT32) */
  readonly stun_att_bandwidth_rsv_amount_misb: number | null;
  /** Reservation ID (`stun.att.bandwidth_rsv_id`, BYTES) */
  readonly stun_att_bandwidth_rsv_id: string | null;
  /** Cache timeout (`stun.att.cache-timeout`, UINT32) */
  readonly 'stun_att_cache-timeout': number | null;
  /** Change IP (`stun.att.change-ip`, BOOLEAN) */
  readonly 'stun_att_change-ip': boolean | null;
  /** Change Port (`stun.att.change-port`, BOOLEAN) */
  readonly 'stun_att_change-port': boolean | null;
  /** Channel-Number (`stun.att.channelnum`, UINT16) */
  readonly stun_att_channelnum: number | null;
  /** CRC-32 (`stun.att.crc32`, UINT32) */
  readonly stun_att_crc32: number | null;
  /** Bad Fingerprint (`stun.att.crc32.bad`, NONE) */
  readonly stun_att_crc32_bad: boolean | null;
  /** CRC-32 Status (`stun.att.crc32.status`, UINT8) */
  readonly stun_att_crc32_status: number | null;
  /** Error Code (`stun.att.error`, UINT8) */
  readonly stun_att_error: number | null;
  /** Error Class (`stun.att.error.class`, UINT8) */
  readonly stun_att_error_class: number | null;
  /** Error Reason Phrase (`stun.att.error.reason`, STRING) */
  readonly stun_att_error_reason: string | null;
  /** Reserve next (`stun.att.even-port.reserve-next`, UINT8) */
  readonly 'stun_att_even-port_reserve-next': number | null;
  /** Protocol Family (`stun.att.family`, UINT8) */
  readonly stun_att_family: number | null;
  /** Google Network Cost (`stun.att.google.network_cost`, UINT16) */
  readonly stun_att_google_network_cost: number | null;
  /** Google Network ID (`stun.att.google.network_id`, UINT16) */
  readonly stun_att_google_network_id: number | null;
  /** HMAC-SHA1 (`stun.att.hmac`, BYTES) */
  readonly stun_att_hmac: string | null;
  /** ICMP code (`stun.att.icmp.code`, UINT8) */
  readonly stun_att_icmp_code: number | null;
  /** ICMP type (`stun.att.icmp.type`, UINT8) */
  readonly stun_att_icmp_type: number | null;
  /** IP (`stun.att.ipv4`, IPv4) */
  readonly stun_att_ipv4: string | null;
  /** IP (XOR-d) (`stun.att.ipv4-xord`, BYTES) */
  readonly 'stun_att_ipv4-xord': string | null;
  /** IP (`stun.att.ipv6`, IPv6) */
  readonly stun_att_ipv6: string | null;
  /** IP (XOR-d) (`stun.att.ipv6-xord`, BYTES) */
  readonly 'stun_att_ipv6-xord': string | null;
  /** Attribute Length (`stun.att.length`, UINT16) */
  readonly stun_att_length: number | null;
  /** Lifetime – Session idle time remaining (seconds) (`stun.att.lifetime`, UINT32) */
  readonly stun_att_lifetime: number | null;
  /** Federation (`stun.att.lp.federation`, UINT8) */
  readonly stun_att_lp_federation: number | null;
  /** Peer Location (`stun.att.lp.peer_location`, UINT8) */
  readonly stun_att_lp_peer_location: number | null;
  /** Self Location (`stun.att.lp.seft_location`, UINT8) */
  readonly stun_att_lp_seft_location: number | null;
  /** Magic Cookie (`stun.att.magic_cookie`, UINT32) */
  readonly stun_att_magic_cookie: number | null;
  /** Connection ID (`stun.att.ms.connection_id`, BYTES) */
  readonly stun_att_ms_connection_id: string | null;
  /** Foundation (`stun.att.ms.foundation`, STRING) */
  readonly stun_att_ms_foundation: string | null;
  /** MS Multiplexed TURN Session Id (`stun.att.ms.multiplexed_turn_session_id`, UINT64) */
  readonly stun_att_ms_multiplexed_turn_session_id: number | bigint | null;
  /** Sequence Number (`stun.att.ms.sequence_number`, UINT32) */
  readonly stun_att_ms_sequence_number: number | null;
  /** Service Quality (`stun.att.ms.service_quality`, UINT16) */
  readonly stun_att_ms_service_quality: number | null;
  /** Stream Type (`stun.att.ms.stream_type`, UINT16) */
  readonly stun_att_ms_stream_type: number | null;
  /** MS TURN Session Id (`stun.att.ms.turn_session_id`, UINT64) */
  readonly stun_att_ms_turn_session_id: number | bigint | null;
  /** MS Version (`stun.att.ms.version`, UINT32) */
  readonly stun_att_ms_version: number | null;
  /** MS ICE Version (`stun.att.ms.version.ice`, UINT32) */
  readonly stun_att_ms_version_ice: number | null;
  /** Nonce (`stun.att.nonce`, STRING) */
  readonly stun_att_nonce: string | null;
  /** Padding (`stun.att.padding`, UINT16) */
  readonly stun_att_padding: number | null;
  /** Password (`stun.att.password`, BYTES) */
  readonly stun_att_password: string | null;
  /** Port (`stun.att.port`, UINT16) */
  readonly stun_att_port: number | null;
  /** Port (XOR-d) (`stun.att.port-xord`, BYTES) */
  readonly 'stun_att_port-xord': string | null;
  /** Priority (`stun.att.priority`, UINT32) */
  readonly stun_att_priority: number | null;
  /** Password Algorithm (`stun.att.pw_alg`, UINT16) */
  readonly stun_att_pw_alg: number | null;
  /** Password Algorithm Data (`stun.att.pw_alg_data`, BYTES) */
  readonly stun_att_pw_alg_data: string | null;
  /** Password Algorithm Length (`stun.att.pw_alg_len`, UINT16) */
  readonly stun_att_pw_alg_len: number | null;
  /** Realm (`stun.att.realm`, STRING) */
  readonly stun_att_realm: string | null;
  /** Reserved (`stun.att.reserved`, BYTES) */
  readonly stun_att_reserved: string | null;
  /** SIP Call ID (`stun.att.sip_call_id`, BYTES) */
  readonly stun_att_sip_call_id: string | null;
  /** SIP Dialog ID (`stun.att.sip_dialog_id`, BYTES) */
  readonly stun_att_sip_dialog_id: string | null;
  /** Software (`stun.att.software`, STRING) */
  readonly stun_att_software: string | null;
  /** Tie breaker (`stun.att.tie-breaker`, BYTES) */
  readonly 'stun_att_tie-breaker': string | null;
  /** Token (`stun.att.token`, BYTES) */
  readonly stun_att_token: string | null;
  /** Transport (`stun.att.transp`, UINT8) */
  readonly stun_att_transp: number | null;
  /** Attribute Type (`stun.att.type`, UINT16) */
  readonly stun_att_type: number | null;
  /** Attribute Type Assignment (`stun.att.type.assignment`, UINT16) */
  readonly stun_att_type_assignment: number | null;
  /** Attribute Type Comprehension (`stun.att.type.comprehension`, UINT16) */
  readonly stun_att_type_comprehension: number | null;
  /** Unknown Attribute (`stun.att.unknown`, UINT16) */
  readonly stun_att_unknown: number | null;
  /** Unknown8006 – MS-TURN Unknown Attribute 0x8006 (`stun.att.unknown8006`, BYTES) */
  readonly stun_att_unknown8006: string | null;
  /** Username (`stun.att.username`, STRING) */
  readonly stun_att_username: string | null;
  /** Username (`stun.att.username.opaque`, BYTES) */
  readonly stun_att_username_opaque: string | null;
  /** Attribute Type (`stun.attribute`, UINT16) */
  readonly stun_attribute: number | null;
  /** Attributes (`stun.attributes`, NONE) */
  readonly stun_attributes: boolean | null;
  /** Channel Number (`stun.channel`, UINT16) */
  readonly stun_channel: number | null;
  /** Message Cookie (`stun.cookie`, BYTES) */
  readonly stun_cookie: string | null;
  /** Message Transaction ID (`stun.id`, BYTES) */
  readonly stun_id: string | null;
  /** Message Length – Payload (attributes) length (`stun.length`, UINT16) */
  readonly stun_length: number | null;
  /** Attribute has trailing data (`stun.long_attribute`, NONE) */
  readonly stun_long_attribute: boolean | null;
  /** STUN Network Version (`stun.network_version`, UINT8) */
  readonly stun_network_version: number | null;
  /** Bandwidth – Peak Bandwidth (kBit/s) (`stun.port.bandwidth`, UINT32) */
  readonly stun_port_bandwidth: number | null;
  /** Duplicated original message in – This is a duplicate of STUN message in this frame (`stun.reqduplicate`, FRAMENUM) */
  readonly stun_reqduplicate: number | null;
  /** Response In – The response to this STUN query is in this frame (`stun.response-in`, FRAMENUM) */
  readonly 'stun_response-in': number | null;
  /** Request In – This is a response to the STUN Request in this frame (`stun.response-to`, FRAMENUM) */
  readonly 'stun_response-to': number | null;
  /** Packet is too short (`stun.short_packet`, NONE) */
  readonly stun_short_packet: boolean | null;
  /** TCP Frame Length (`stun.tcp_frame_length`, UINT16) */
  readonly stun_tcp_frame_length: number | null;
  /** Time – The time between the Request and the Response (`stun.time`, RELATIVE_TIME) */
  readonly stun_time: number | null;
  /** Message Type (`stun.type`, UINT16) */
  readonly stun_type: number | null;
  /** Message Class (`stun.type.class`, UINT16) */
  readonly stun_type_class: number | null;
  /** Message Method (`stun.type.method`, UINT16) */
  readonly stun_type_method: number | null;
  /** Message Method Assignment (`stun.type.method-assignment`, UINT16) */
  readonly 'stun_type_method-assignment': number | null;
  /** Attribute unknown (`stun.unknown_attribute`, NONE) */
  readonly stun_unknown_attribute: boolean | null;
  /** Value (`stun.value`, BYTES) */
  readonly stun_value: string | null;
  /** Packet length is not multiple of 4 bytes (`stun.wrong_msglen`, NONE) */
  readonly stun_wrong_msglen: boolean | null;
  /** Transmission Control Protocol (`tcp`, PROTOCOL) */
  readonly tcp: boolean | null;
  /** Acknowledgment Number (`tcp.ack`, UINT32) */
  readonly tcp_ack: number | null;
  /** The acknowledgment number field is nonzero while the ACK flag is not set (`tcp.ack.nonzero`, NONE) */
  readonly tcp_ack_nonzero: boolean | null;
  /** Acknowledgment number (raw) – This shows the raw value of the acknowledgment number (`tcp.ack_raw`, UINT32) */
  readonly tcp_ack_raw: number | null;
  /** SEQ/ACK analysis – This frame has some of the TCP analysis shown (`tcp.analysis`, NONE) */
  readonly tcp_analysis: boolean | null;
  /** ACKed segment that wasn't captured (common at capture start) (`tcp.analysis.ack_lost_segment`, NONE) */
  readonly tcp_analysis_ack_lost_segment: boolean | null;
  /** The RTT to ACK the segment was – How long time it took to ACK the segment (RTT) (`tcp.analysis.ack_rtt`, RELATIVE_TIME) */
  readonly tcp_analysis_ack_rtt: number | null;
  /** This is an ACK to the segment in frame – Which previous segment is this an ACK for (`tcp.analysis.acks_frame`, FRAMENUM) */
  readonly tcp_analysis_acks_frame: number | null;
  /** Bytes in flight – How many bytes are now in flight for this connection (`tcp.analysis.bytes_in_flight`, UINT32) */
  readonly tcp_analysis_bytes_in_flight: number | null;
  /** Duplicate ACK – This is a duplicate ACK (`tcp.analysis.duplicate_ack`, NONE) */
  readonly tcp_analysis_duplicate_ack: boolean | null;
  /** Duplicate to the ACK in frame – This is a duplicate to the ACK in frame # (`tcp.analysis.duplicate_ack_frame`, FRAMENUM) */
  readonly tcp_analysis_duplicate_ack_frame: number | null;
  /** Duplicate ACK # – This is duplicate ACK number # (`tcp.analysis.duplicate_ack_num`, UINT32) */
  readonly tcp_analysis_duplicate_ack_num: number | null;
  /** This frame is a (suspected) fast retransmission (`tcp.analysis.fast_retransmission`, NONE) */
  readonly tcp_analysis_fast_retransmission: boolean | null;
  /** TCP Analysis Flags – This frame has some of the TCP analysis flags set (`tcp.analysis.flags`, NONE) */
  readonly tcp_analysis_flags: boolean | null;
  /** iRTT – How long it took for the SYN to ACK handshake (iRTT) (`tcp.analysis.initial_rtt`, RELATIVE_TIME) */
  readonly tcp_analysis_initial_rtt: number | null;
  /** TCP keep-alive segment (`tcp.analysis.keep_alive`, NONE) */
  readonly tcp_analysis_keep_alive: boolean | null;
  /** ACK to a TCP keep-alive segment (`tcp.analysis.keep_alive_ack`, NONE) */
  readonly tcp_analysis_keep_alive_ack: boolean | null;
  /** Previous segment(s) not captured (common at capture start) (`tcp.analysis.lost_segment`, NONE) */
  readonly tcp_analysis_lost_segment: boolean | null;
  /** This frame is a (suspected) out-of-order segment (`tcp.analysis.out_of_order`, NONE) */
  readonly tcp_analysis_out_of_order: boolean | null;
  /** Bytes sent since last PSH flag – How many bytes have been sent since the last PSH flag (`tcp.analysis.push_bytes_sent`, UINT32) */
  readonly tcp_analysis_push_bytes_sent: number | null;
  /** This frame is a (suspected) retransmission (`tcp.analysis.retransmission`, NONE) */
  readonly tcp_analysis_retransmission: boolean | null;
  /** A new tcp session is started with the same ports as an earlier session in this trace (`tcp.analysis.reused_ports`, NONE) */
  readonly tcp_analysis_reused_ports: boolean | null;
  /** The RTO for this segment was – How long transmission was delayed before this segment was retransmitted (RTO) (`tcp.analysis.rto`, RELATIVE_TIME) */
  readonly tcp_analysis_rto: number | null;
  /** RTO based on delta from frame – This is the frame we measure the RTO from (`tcp.analysis.rto_frame`, FRAMENUM) */
  readonly tcp_analysis_rto_frame: number | null;
  /** This frame is a (suspected) spurious retransmission (`tcp.analysis.spurious_retransmission`, NONE) */
  readonly tcp_analysis_spurious_retransmission: boolean | null;
  /** TCP SYN-ACK accepting TFO data (`tcp.analysis.tfo_ack`, NONE) */
  readonly tcp_analysis_tfo_ack: boolean | null;
  /** TCP SYN-ACK ignoring TFO data (`tcp.analysis.tfo_ignored`, NONE) */
  readonly tcp_analysis_tfo_ignored: boolean | null;
  /** TCP SYN with TFO Cookie (`tcp.analysis.tfo_syn`, NONE) */
  readonly tcp_analysis_tfo_syn: boolean | null;
  /** TCP window specified by the receiver is now completely full (`tcp.analysis.window_full`, NONE) */
  readonly tcp_analysis_window_full: boolean | null;
  /** TCP window update (`tcp.analysis.window_update`, NONE) */
  readonly tcp_analysis_window_update: boolean | null;
  /** TCP Zero Window segment (`tcp.analysis.zero_window`, NONE) */
  readonly tcp_analysis_zero_window: boolean | null;
  /** TCP Zero Window Probe (`tcp.analysis.zero_window_probe`, NONE) */
  readonly tcp_analysis_zero_window_probe: boolean | null;
  /** ACK to a TCP Zero Window Probe (`tcp.analysis.zero_window_probe_ack`, NONE) */
  readonly tcp_analysis_zero_window_probe_ack: boolean | null;
  /** Bogus TCP Header length (`tcp.bogus_header_length`, NONE) */
  readonly tcp_bogus_header_length: boolean | null;
  /** Checksum – Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html (`tcp.checksum`, UINT16) */
  readonly tcp_checksum: number | null;
  /** TCP Checksum 0xffff instead of 0x0000 (see RFC 1624) (`tcp.checksum.ffff`, NONE) */
  readonly tcp_checksum_ffff: boolean | null;
  /** Checksum Status (`tcp.checksum.status`, UINT8) */
  readonly tcp_checksum_status: number | null;
  /** Bad checksum (`tcp.checksum_bad.expert`, NONE) */
  readonly tcp_checksum_bad_expert: boolean | null;
  /** Calculated Checksum – The expected TCP checksum field as calculated from the TCP segment (`tcp.checksum_calculated`, UINT16) */
  readonly tcp_checksum_calculated: number | null;
  /** Conversation completeness – The completeness of the conversation capture (`tcp.completeness`, UINT8) */
  readonly tcp_completeness: number | null;
  /** Connection finish (FIN) (`tcp.connection.fin`, NONE) */
  readonly tcp_connection_fin: boolean | null;
  /** This frame initiates the connection closing (`tcp.connection.fin_active`, NONE) */
  readonly tcp_connection_fin_active: boolean | null;
  /** This frame undergoes the connection closing (`tcp.connection.fin_passive`, NONE) */
  readonly tcp_connection_fin_passive: boolean | null;
  /** Connection reset (RST) (`tcp.connection.rst`, NONE) */
  readonly tcp_connection_rst: boolean | null;
  /** Connection establish request (SYN) (`tcp.connection.syn`, NONE) */
  readonly tcp_connection_syn: boolean | null;
  /** Connection establish acknowledge (SYN+ACK) (`tcp.connection.synack`, NONE) */
  readonly tcp_connection_synack: boolean | null;
  /** This is a continuation to the PDU in frame – This is a continuation to the PDU in frame # (`tcp.continuation_to`, FRAMENUM) */
  readonly tcp_continuation_to: number | null;
  /** Destination Port (`tcp.dstport`, UINT16) */
  readonly tcp_dstport: number | null;
  /** Retransmission of FIN from frame (`tcp.fin_retransmission`, FRAMENUM) */
  readonly tcp_fin_retransmission: number | null;
  /** Flags – Flags (12 bits) (`tcp.flags`, UINT16) */
  readonly tcp_flags: number | null;
  /** ACE (`tcp.flags.ace`, UINT8) */
  readonly tcp_flags_ace: number | null;
  /** Acknowledgment (`tcp.flags.ack`, BOOLEAN) */
  readonly tcp_flags_ack: boolean | null;
  /** Accurate ECN (`tcp.flags.ae`, BOOLEAN) */
  readonly tcp_flags_ae: boolean | null;
  /** Congestion Window Reduced (`tcp.flags.cwr`, BOOLEAN) */
  readonly tcp_flags_cwr: boolean | null;
  /** ECN-Echo (`tcp.flags.ece`, BOOLEAN) */
  readonly tcp_flags_ece: boolean | null;
  /** Fin (`tcp.flags.fin`, BOOLEAN) */
  readonly tcp_flags_fin: boolean | null;
  /** Push (`tcp.flags.push`, BOOLEAN) */
  readonly tcp_flags_push: boolean | null;
  /** Reserved – Three reserved bits (must be zero) (`tcp.flags.res`, BOOLEAN) */
  readonly tcp_flags_res: boolean | null;
  /** Reset (`tcp.flags.reset`, BOOLEAN) */
  readonly tcp_flags_reset: boolean | null;
  /** TCP Flags (`tcp.flags.str`, STRING) */
  readonly tcp_flags_str: string | null;
  /** Syn (`tcp.flags.syn`, BOOLEAN) */
  readonly tcp_flags_syn: boolean | null;
  /** Urgent (`tcp.flags.urg`, BOOLEAN) */
  readonly tcp_flags_urg: boolean | null;
  /** Header Length – Data offset in 32-bit words (`tcp.hdr_len`, UINT8) */
  readonly tcp_hdr_len: number | null;
  /** TCP Segment Len (`tcp.len`, UINT32) */
  readonly tcp_len: number | null;
  /** Non zero bytes in option space after EOL option (`tcp.non_zero_bytes_after_eol`, NONE) */
  readonly tcp_non_zero_bytes_after_eol: boolean | null;
  /** 4 NOP in a row - a router may have removed some options (`tcp.nop`, NONE) */
  readonly tcp_nop: boolean | null;
  /** Next Sequence Number (`tcp.nxtseq`, UINT32) */
  readonly tcp_nxtseq: number | null;
  /** Invalid length for option (`tcp.option.len.invalid`, NONE) */
  readonly tcp_option_len_invalid: boolean | null;
  /** Kind – This TCP option's kind (`tcp.option_kind`, UINT8) */
  readonly tcp_option_kind: number | null;
  /** Length – Length of this TCP option in bytes (including kind and length fields) (`tcp.option_len`, UINT8) */
  readonly tcp_option_len: number | null;
  /** TCP Options (`tcp.options`, BYTES) */
  readonly tcp_options: string | null;
  /** TCP Option - Accurate ECN (`tcp.options.acc_ecn`, BYTES) */
  readonly tcp_options_acc_ecn: string | null;
  /** Accurate ECN Echo CE Byte Counter (`tcp.options.acc_ecn.eceb`, UINT24) */
  readonly tcp_options_acc_ecn_eceb: number | null;
  /** Accurate ECN Echo ECT(0) Byte Counter (`tcp.options.acc_ecn.ee0b`, UINT24) */
  readonly tcp_options_acc_ecn_ee0b: number | null;
  /** Accurate ECN Echo ECT(1) Byte Counter (`tcp.options.acc_ecn.ee1b`, UINT24) */
  readonly tcp_options_acc_ecn_ee1b: number | null;
  /** TCP Option - TCP AO (`tcp.options.ao`, BYTES) */
  readonly tcp_options_ao: string | null;
  /** AO KeyID (`tcp.options.ao.keyid`, UINT8) */
  readonly tcp_options_ao_keyid: number | null;
  /** AO MAC (`tcp.options.ao.mac`, BYTES) */
  readonly tcp_options_ao_mac: string | null;
  /** AO RNextKeyID (`tcp.options.ao.rnextkeyid`, UINT8) */
  readonly tcp_options_ao_rnextkeyid: number | null;
  /** TCP Option - CC (`tcp.options.cc`, BYTES) */
  readonly tcp_options_cc: string | null;
  /** TCP CC Option (`tcp.options.cc_value`, UINT32) */
  readonly tcp_options_cc_value: number | null;
  /** TCP Option - CC.ECHO (`tcp.options.ccecho`, BYTES) */
  readonly tcp_options_ccecho: string | null;
  /** TCP Option - CC.NEW (`tcp.options.ccnew`, BYTES) */
  readonly tcp_options_ccnew: string | null;
  /** TCP Option - Echo (`tcp.options.echo`, BYTES) */
  readonly tcp_options_echo: string | null;
  /** TCP Echo Option – TCP Sack Echo (`tcp.options.echo_value`, UINT32) */
  readonly tcp_options_echo_value: number | null;
  /** TCP Option - Echo reply (`tcp.options.echoreply`, BYTES) */
  readonly tcp_options_echoreply: string | null;
  /** TCP Option - End of Option List (EOL) (`tcp.options.eol`, BYTES) */
  readonly tcp_options_eol: string | null;
  /** TCP Option - Experimental (`tcp.options.experimental`, BYTES) */
  readonly tcp_options_experimental: string | null;
  /** Data (`tcp.options.experimental.data`, BYTES) */
  readonly tcp_options_experimental_data: string | null;
  /** Experiment Identifier (`tcp.options.experimental.exid`, UINT16) */
  readonly tcp_options_experimental_exid: number | null;
  /** TCP Option - TCP MD5 signature (`tcp.options.md5`, BYTES) */
  readonly tcp_options_md5: string | null;
  /** MD5 digest (`tcp.options.md5.digest`, BYTES) */
  readonly tcp_options_md5_digest: string | null;
  /** Truncated HMAC (`tcp.options.mptcp.addaddrtrunchmac`, UINT64) */
  readonly tcp_options_mptcp_addaddrtrunchmac: number | bigint | null;
  /** Address ID (`tcp.options.mptcp.addrid`, UINT8) */
  readonly tcp_options_mptcp_addrid: number | null;
  /** Backup flag (`tcp.options.mptcp.backup.flag`, UINT8) */
  readonly tcp_options_mptcp_backup_flag: number | null;
  /** Checksum (`tcp.options.mptcp.checksum`, UINT16) */
  readonly tcp_options_mptcp_checksum: number | null;
  /** Checksum required (`tcp.options.mptcp.checksumreq.flags`, UINT8) */
  readonly tcp_options_mptcp_checksumreq_flags: number | null;
  /** Data ACK is 8 octets (`tcp.options.mptcp.dataack8.flag`, UINT8) */
  readonly tcp_options_mptcp_dataack8_flag: number | null;
  /** Data ACK is present (`tcp.options.mptcp.dataackpresent.flag`, UINT8) */
  readonly tcp_options_mptcp_dataackpresent_flag: number | null;
  /** DATA_FIN (`tcp.options.mptcp.datafin.flag`, UINT8) */
  readonly tcp_options_mptcp_datafin_flag: number | null;
  /** Data-level Length (`tcp.options.mptcp.datalvllen`, UINT16) */
  readonly tcp_options_mptcp_datalvllen: number | null;
  /** Data Sequence Number is 8 octets (`tcp.options.mptcp.dseqn8.flag`, UINT8) */
  readonly tcp_options_mptcp_dseqn8_flag: number | null;
  /** Data Sequence Number, Subflow Sequence Number, Data-level Length, Checksum present (`tcp.options.mptcp.dseqnpresent.flag`, UINT8) */
  readonly tcp_options_mptcp_dseqnpresent_flag: number | null;
  /** Echo (`tcp.options.mptcp.echo`, UINT8) */
  readonly tcp_options_mptcp_echo: number | null;
  /** Extensibility (`tcp.options.mptcp.extensibility.flag`, UINT8) */
  readonly tcp_options_mptcp_extensibility_flag: number | null;
  /** Transient (`tcp.options.mptcp.flag_T.flag`, BOOLEAN) */
  readonly tcp_options_mptcp_flag_T_flag: boolean | null;
  /** Flag U (`tcp.options.mptcp.flag_U.flag`, BOOLEAN) */
  readonly tcp_options_mptcp_flag_U_flag: boolean | null;
  /** Flag V (`tcp.options.mptcp.flag_V.flag`, BOOLEAN) */
  readonly tcp_options_mptcp_flag_V_flag: boolean | null;
  /** Flag W (`tcp.options.mptcp.flag_W.flag`, BOOLEAN) */
  readonly tcp_options_mptcp_flag_W_flag: boolean | null;
  /** Multipath TCP flags (`tcp.options.mptcp.flags`, UINT8) */
  readonly tcp_options_mptcp_flags: number | null;
  /** Advertised IPv4 Address (`tcp.options.mptcp.ipv4`, IPv4) */
  readonly tcp_options_mptcp_ipv4: string | null;
  /** Advertised IPv6 Address (`tcp.options.mptcp.ipv6`, IPv6) */
  readonly tcp_options_mptcp_ipv6: string | null;
  /** IP version (`tcp.options.mptcp.ipver`, UINT8) */
  readonly tcp_options_mptcp_ipver: number | null;
  /** Do not attempt to establish new subflows to this address and port (`tcp.options.mptcp.nomoresubflows.flag`, UINT8) */
  readonly tcp_options_mptcp_nomoresubflows_flag: number | null;
  /** Advertised port (`tcp.options.mptcp.port`, UINT16) */
  readonly tcp_options_mptcp_port: number | null;
  /** Original MPTCP Data ACK (`tcp.options.mptcp.rawdataack`, UINT64) */
  readonly tcp_options_mptcp_rawdataack: number | bigint | null;
  /** Data Sequence Number (`tcp.options.mptcp.rawdataseqno`, UINT64) */
  readonly tcp_options_mptcp_rawdataseqno: number | bigint | null;
  /** Receiver's Key (`tcp.options.mptcp.recvkey`, UINT64) */
  readonly tcp_options_mptcp_recvkey: number | bigint | null;
  /** Receiver's Token (`tcp.options.mptcp.recvtok`, UINT32) */
  readonly tcp_options_mptcp_recvtok: number | null;
  /** Reserved (`tcp.options.mptcp.reserved`, UINT16) */
  readonly tcp_options_mptcp_reserved: number | null;
  /** Reserved (`tcp.options.mptcp.reserved.flag`, UINT8) */
  readonly tcp_options_mptcp_reserved_flag: number | null;
  /** TCPRST Reason – Multipath TCPRST Reason Code (`tcp.options.mptcp.rst_reason`, UINT8) */
  readonly tcp_options_mptcp_rst_reason: number | null;
  /** Sender's HMAC (`tcp.options.mptcp.sendhmac`, BYTES) */
  readonly tcp_options_mptcp_sendhmac: string | null;
  /** Sender's Key (`tcp.options.mptcp.sendkey`, UINT64) */
  readonly tcp_options_mptcp_sendkey: number | bigint | null;
  /** Sender's Random Number (`tcp.options.mptcp.sendrand`, UINT32) */
  readonly tcp_options_mptcp_sendrand: number | null;
  /** Sender's Truncated HMAC (`tcp.options.mptcp.sendtrunchmac`, UINT64) */
  readonly tcp_options_mptcp_sendtrunchmac: number | bigint | null;
  /** Use HMAC-SHA1 (`tcp.options.mptcp.sha1.flag`, UINT8) */
  readonly tcp_options_mptcp_sha1_flag: number | null;
  /** Use HMAC-SHA256 (`tcp.options.mptcp.sha256.flag`, UINT8) */
  readonly tcp_options_mptcp_sha256_flag: number | null;
  /** Subflow Sequence Number (`tcp.options.mptcp.subflowseqno`, UINT32) */
  readonly tcp_options_mptcp_subflowseqno: number | null;
  /** Multipath TCP subtype (`tcp.options.mptcp.subtype`, UINT8) */
  readonly tcp_options_mptcp_subtype: number | null;
  /** Multipath TCP version (`tcp.options.mptcp.version`, UINT8) */
  readonly tcp_options_mptcp_version: number | null;
  /** TCP Option - Maximum segment size (`tcp.options.mss`, BYTES) */
  readonly tcp_options_mss: string | null;
  /** The SYN packet does not contain a MSS option (`tcp.options.mss.absent`, NONE) */
  readonly tcp_options_mss_absent: boolean | null;
  /** The non-SYN packet does contain a MSS option (`tcp.options.mss.present`, NONE) */
  readonly tcp_options_mss_present: boolean | null;
  /** MSS Value (`tcp.options.mss_val`, UINT16) */
  readonly tcp_options_mss_val: number | null;
  /** TCP Option - No-Operation (NOP) (`tcp.options.nop`, BYTES) */
  readonly tcp_options_nop: string | null;
  /** TCP Option - Quick-Start (`tcp.options.qs`, BYTES) */
  readonly tcp_options_qs: string | null;
  /** QS Rate (`tcp.options.qs.rate`, UINT8) */
  readonly tcp_options_qs_rate: number | null;
  /** QS Rate (`tcp.options.qs.ttl_diff`, UINT8) */
  readonly tcp_options_qs_ttl_diff: number | null;
  /** TCP Option - Riverbed Probe (`tcp.options.rvbd.probe`, BYTES) */
  readonly tcp_options_rvbd_probe: string | null;
  /** Application Version (`tcp.options.rvbd.probe.appli_ver`, UINT16) */
  readonly tcp_options_rvbd_probe_appli_ver: number | null;
  /** Client IP (`tcp.options.rvbd.probe.client.ip`, IPv4) */
  readonly tcp_options_rvbd_probe_client_ip: string | null;
  /** Probe Flags (`tcp.options.rvbd.probe.flags`, UINT8) */
  readonly tcp_options_rvbd_probe_flags: number | null;
  /** Last Notify (`tcp.options.rvbd.probe.flags.last`, BOOLEAN) */
  readonly tcp_options_rvbd_probe_flags_last: boolean | null;
  /** Not CFE (`tcp.options.rvbd.probe.flags.notcfe`, BOOLEAN) */
  readonly tcp_options_rvbd_probe_flags_notcfe: boolean | null;
  /** Disable Probe Cache on CSH (`tcp.options.rvbd.probe.flags.probe`, BOOLEAN) */
  readonly tcp_options_rvbd_probe_flags_probe: boolean | null;
  /** SSH outer to server established (`tcp.options.rvbd.probe.flags.server`, BOOLEAN) */
  readonly tcp_options_rvbd_probe_flags_server: boolean | null;
  /** SSL Enabled (`tcp.options.rvbd.probe.flags.ssl`, BOOLEAN) */
  readonly tcp_options_rvbd_probe_flags_ssl: boolean | null;
  /** CSH IP (`tcp.options.rvbd.probe.prober`, IPv4) */
  readonly tcp_options_rvbd_probe_prober: string | null;
  /** SSH IP (`tcp.options.rvbd.probe.proxy.ip`, IPv4) */
  readonly tcp_options_rvbd_probe_proxy_ip: string | null;
  /** SSH Port (`tcp.options.rvbd.probe.proxy.port`, UINT16) */
  readonly tcp_options_rvbd_probe_proxy_port: number | null;
  /** Reserved (`tcp.options.rvbd.probe.reserved`, UINT8) */
  readonly tcp_options_rvbd_probe_reserved: number | null;
  /** CFE Store ID (`tcp.options.rvbd.probe.storeid`, UINT32) */
  readonly tcp_options_rvbd_probe_storeid: number | null;
  /** Type (`tcp.options.rvbd.probe.type1`, UINT8) */
  readonly tcp_options_rvbd_probe_type1: number | null;
  /** Type (`tcp.options.rvbd.probe.type2`, UINT8) */
  readonly tcp_options_rvbd_probe_type2: number | null;
  /** Version (`tcp.options.rvbd.probe.version`, UINT8) */
  readonly tcp_options_rvbd_probe_version: number | null;
  /** Version – Version 2 Raw Value (`tcp.options.rvbd.probe.version_raw`, UINT8) */
  readonly tcp_options_rvbd_probe_version_raw: number | null;
  /** TCP Option - Riverbed Transparency (`tcp.options.rvbd.trpy`, BYTES) */
  readonly tcp_options_rvbd_trpy: string | null;
  /** Out of band connection Client Port (`tcp.options.rvbd.trpy.client.port`, UINT16) */
  readonly tcp_options_rvbd_trpy_client_port: number | null;
  /** Dst SH IP Addr (`tcp.options.rvbd.trpy.dst.ip`, IPv4) */
  readonly tcp_options_rvbd_trpy_dst_ip: string | null;
  /** Dst SH Inner Port (`tcp.options.rvbd.trpy.dst.port`, UINT16) */
  readonly tcp_options_rvbd_trpy_dst_port: number | null;
  /** Transparency Options (`tcp.options.rvbd.trpy.flags`, UINT16) */
  readonly tcp_options_rvbd_trpy_flags: number | null;
  /** Reserved (`tcp.options.rvbd.trpy.flags.chksum`, BOOLEAN) */
  readonly tcp_options_rvbd_trpy_flags_chksum: boolean | null;
  /** Enable Transparency FW feature on All FWs – Reset state created by probe on all firewalls before establishing transparen… (`tcp.options.rvbd.trpy.flags.fw_rst`, BOOLEAN) */
  readonly tcp_options_rvbd_trpy_flags_fw_rst: boolean | null;
  /** Enable Inner FW feature on All FWs – Reset state created by transparent inner on all firewalls before passing connection… (`tcp.options.rvbd.trpy.flags.fw_rst_inner`, BOOLEAN) */
  readonly tcp_options_rvbd_trpy_flags_fw_rst_inner: boolean | null;
  /** Enable FW traversal feature – Reset state created by probe on the nexthop firewall (`tcp.options.rvbd.trpy.flags.fw_rst_probe`, BOOLEAN) */
  readonly tcp_options_rvbd_trpy_flags_fw_rst_probe: boolean | null;
  /** Transparency Mode (`tcp.options.rvbd.trpy.flags.mode`, BOOLEAN) */
  readonly tcp_options_rvbd_trpy_flags_mode: boolean | null;
  /** Out of band connection (`tcp.options.rvbd.trpy.flags.oob`, BOOLEAN) */
  readonly tcp_options_rvbd_trpy_flags_oob: boolean | null;
  /** Src SH IP Addr (`tcp.options.rvbd.trpy.src.ip`, IPv4) */
  readonly tcp_options_rvbd_trpy_src_ip: string | null;
  /** Src SH Inner Port (`tcp.options.rvbd.trpy.src.port`, UINT16) */
  readonly tcp_options_rvbd_trpy_src_port: number | null;
  /** TCP Option - SACK (`tcp.options.sack`, BYTES) */
  readonly tcp_options_sack: string | null;
  /** TCP SACK Count (`tcp.options.sack.count`, UINT8) */
  readonly tcp_options_sack_count: number | null;
  /** D-SACK Sequence (`tcp.options.sack.dsack`, NONE) */
  readonly tcp_options_sack_dsack: boolean | null;
  /** TCP D-SACK Left Edge – Duplicate SACK Left Edge (`tcp.options.sack.dsack_le`, UINT32) */
  readonly tcp_options_sack_dsack_le: number | null;
  /** TCP D-SACK Right Edge – Duplicate SACK Right Edge (`tcp.options.sack.dsack_re`, UINT32) */
  readonly tcp_options_sack_dsack_re: number | null;
  /** TCP SACK Left Edge (`tcp.options.sack_le`, UINT32) */
  readonly tcp_options_sack_le: number | null;
  /** TCP Option - SACK permitted (`tcp.options.sack_perm`, BYTES) */
  readonly tcp_options_sack_perm: string | null;
  /** TCP SACK Right Edge (`tcp.options.sack_re`, UINT32) */
  readonly tcp_options_sack_re: number | null;
  /** TCP Option - SCPS capabilities (`tcp.options.scps`, BYTES) */
  readonly tcp_options_scps: string | null;
  /** Connection ID – TCP SCPS Connection ID (`tcp.options.scps.binding`, UINT8) */
  readonly tcp_options_scps_binding: number | null;
  /** Binding Space Data (`tcp.options.scps.binding.data`, BYTES) */
  readonly tcp_options_scps_binding_data: string | null;
  /** Binding Space (Community) ID – TCP SCPS Extended Binding Space (Community) ID (`tcp.options.scps.binding.id`, UINT8) */
  readonly tcp_options_scps_binding_id: number | null;
  /** Extended Capability Length – TCP SCPS Extended Capability Length in bytes (`tcp.options.scps.binding.len`, UINT8) */
  readonly tcp_options_scps_binding_len: number | null;
  /** TCP SCPS Capabilities Vector (`tcp.options.scps.vector`, UINT8) */
  readonly tcp_options_scps_vector: number | null;
  /** TCP Option - SCPS corruption experienced (`tcp.options.scpscor`, BYTES) */
  readonly tcp_options_scpscor: string | null;
  /** Partial Reliability Capable (BETS) (`tcp.options.scpsflags.bets`, BOOLEAN) */
  readonly tcp_options_scpsflags_bets: boolean | null;
  /** Lossless Header Compression (COMP) (`tcp.options.scpsflags.compress`, BOOLEAN) */
  readonly tcp_options_scpsflags_compress: boolean | null;
  /** Network Layer Timestamp (NLTS) (`tcp.options.scpsflags.nlts`, BOOLEAN) */
  readonly tcp_options_scpsflags_nlts: boolean | null;
  /** Reserved (`tcp.options.scpsflags.reserved`, UINT8) */
  readonly tcp_options_scpsflags_reserved: number | null;
  /** Short Form SNACK Capable (SNACK1) (`tcp.options.scpsflags.snack1`, BOOLEAN) */
  readonly tcp_options_scpsflags_snack1: boolean | null;
  /** Long Form SNACK Capable (SNACK2) (`tcp.options.scpsflags.snack2`, BOOLEAN) */
  readonly tcp_options_scpsflags_snack2: boolean | null;
  /** TCP Option - SCPS record boundary (`tcp.options.scpsrec`, BYTES) */
  readonly tcp_options_scpsrec: string | null;
  /** TCP Option - Selective Negative Acknowledgment (`tcp.options.snack`, BYTES) */
  readonly tcp_options_snack: string | null;
  /** TCP SNACK Left Edge (`tcp.options.snack.le`, UINT16) */
  readonly tcp_options_snack_le: number | null;
  /** TCP SNACK Offset (`tcp.options.snack.offset`, UINT16) */
  readonly tcp_options_snack_offset: number | null;
  /** TCP SNACK Right Edge (`tcp.options.snack.re`, UINT16) */
  readonly tcp_options_snack_re: number | null;
  /** SNACK Sequence (`tcp.options.snack.sequence`, NONE) */
  readonly tcp_options_snack_sequence: boolean | null;
  /** TCP SNACK Size (`tcp.options.snack.size`, UINT16) */
  readonly tcp_options_snack_size: number | null;
  /** TARR Reserved (`tcp.options.tar.reserved`, UINT8) */
  readonly tcp_options_tar_reserved: number | null;
  /** TARR Rate (`tcp.options.tarr.rate`, UINT8) */
  readonly tcp_options_tarr_rate: number | null;
  /** TCP Option - TCP Fast Open (`tcp.options.tfo`, BYTES) */
  readonly tcp_options_tfo: string | null;
  /** Fast Open Cookie (`tcp.options.tfo.cookie`, BYTES) */
  readonly tcp_options_tfo_cookie: string | null;
  /** Fast Open Cookie Request (`tcp.options.tfo.request`, NONE) */
  readonly tcp_options_tfo_request: boolean | null;
  /** TCP Option - Timestamps (`tcp.options.timestamp`, BYTES) */
  readonly tcp_options_timestamp: string | null;
  /** Timestamp echo reply – Echoed timestamp from remote machine (`tcp.options.timestamp.tsecr`, UINT32) */
  readonly tcp_options_timestamp_tsecr: number | null;
  /** Timestamp value – Value of sending machine's timestamp clock (`tcp.options.timestamp.tsval`, UINT32) */
  readonly tcp_options_timestamp_tsval: number | null;
  /** SYN Cookie ECN (`tcp.options.timestamp.tsval.syncookie.ecn`, BOOLEAN) */
  readonly tcp_options_timestamp_tsval_syncookie_ecn: boolean | null;
  /** SYN Cookie SACK (`tcp.options.timestamp.tsval.syncookie.sack`, BOOLEAN) */
  readonly tcp_options_timestamp_tsval_syncookie_sack: boolean | null;
  /** SYN Cookie Timestamp (`tcp.options.timestamp.tsval.syncookie.timestamp`, UINT32) */
  readonly tcp_options_timestamp_tsval_syncookie_timestamp: number | null;
  /** SYN Cookie WScale (`tcp.options.timestamp.tsval.syncookie.wscale`, UINT8) */
  readonly tcp_options_timestamp_tsval_syncookie_wscale: number | null;
  /** TCP Option - Unknown (`tcp.options.unknown`, BYTES) */
  readonly tcp_options_unknown: string | null;
  /** Payload (`tcp.options.unknown.payload`, BYTES) */
  readonly tcp_options_unknown_payload: string | null;
  /** TCP Option - User Timeout (`tcp.options.user_to`, BYTES) */
  readonly tcp_options_user_to: string | null;
  /** Granularity – TCP User Timeout Granularity (`tcp.options.user_to_granularity`, BOOLEAN) */
  readonly tcp_options_user_to_granularity: boolean | null;
  /** User Timeout – TCP User Timeout Value (`tcp.options.user_to_val`, UINT16) */
  readonly tcp_options_user_to_val: number | null;
  /** TCP Option - Window scale (`tcp.options.wscale`, BYTES) */
  readonly tcp_options_wscale: string | null;
  /** Multiplier – Multiply segment window size by this for scaled window size (`tcp.options.wscale.multiplier`, UINT16) */
  readonly tcp_options_wscale_multiplier: number | null;
  /** Shift count – Logarithmically encoded power of 2 scale factor (`tcp.options.wscale.shift`, UINT8) */
  readonly tcp_options_wscale_shift: number | null;
  /** Window scale shift exceeds 14 (`tcp.options.wscale.shift.invalid`, NONE) */
  readonly tcp_options_wscale_shift_invalid: boolean | null;
  /** TCP payload – The TCP payload of this packet (`tcp.payload`, BYTES) */
  readonly tcp_payload: string | null;
  /** Last frame of this PDU – This is the last frame of the PDU starting in this segment (`tcp.pdu.last_frame`, FRAMENUM) */
  readonly tcp_pdu_last_frame: number | null;
  /** PDU Size – The size of this PDU (`tcp.pdu.size`, UINT32) */
  readonly tcp_pdu_size: number | null;
  /** Time until the last segment of this PDU – How long time has passed until the last frame of this PDU (`tcp.pdu.time`, RELATIVE_TIME) */
  readonly tcp_pdu_time: number | null;
  /** Source or Destination Port (`tcp.port`, UINT16) */
  readonly tcp_port: number | null;
  /** Destination process name – Destination process command name (`tcp.proc.dstcmd`, STRING) */
  readonly tcp_proc_dstcmd: string | null;
  /** Destination process ID (`tcp.proc.dstpid`, UINT32) */
  readonly tcp_proc_dstpid: number | null;
  /** Destination process user ID (`tcp.proc.dstuid`, UINT32) */
  readonly tcp_proc_dstuid: number | null;
  /** Destination process user name (`tcp.proc.dstuname`, STRING) */
  readonly tcp_proc_dstuname: string | null;
  /** Source process name – Source process command name (`tcp.proc.srccmd`, STRING) */
  readonly tcp_proc_srccmd: string | null;
  /** Source process ID (`tcp.proc.srcpid`, UINT32) */
  readonly tcp_proc_srcpid: number | null;
  /** Source process user ID (`tcp.proc.srcuid`, UINT32) */
  readonly tcp_proc_srcuid: number | null;
  /** Source process user name (`tcp.proc.srcuname`, STRING) */
  readonly tcp_proc_srcuname: string | null;
  /** Reassembled TCP Data – The reassembled payload (`tcp.reassembled.data`, BYTES) */
  readonly tcp_reassembled_data: string | null;
  /** Reassembled TCP length – The total length of the reassembled payload (`tcp.reassembled.length`, UINT32) */
  readonly tcp_reassembled_length: number | null;
  /** Reassembled PDU in frame – The PDU that doesn't end in this segment is reassembled in this frame (`tcp.reassembled_in`, FRAMENUM) */
  readonly tcp_reassembled_in: number | null;
  /** Reset cause (`tcp.reset_cause`, STRING) */
  readonly tcp_reset_cause: string | null;
  /** TCP Segment (`tcp.segment`, FRAMENUM) */
  readonly tcp_segment: number | null;
  /** Segment count (`tcp.segment.count`, UINT32) */
  readonly tcp_segment_count: number | null;
  /** Reassembling error – Reassembling error due to illegal segments (`tcp.segment.error`, FRAMENUM) */
  readonly tcp_segment_error: number | null;
  /** Multiple tail segments found – Several tails were found when reassembling the pdu (`tcp.segment.multipletails`, BOOLEAN) */
  readonly tcp_segment_multipletails: boolean | null;
  /** Segment overlap – Segment overlaps with other segments (`tcp.segment.overlap`, BOOLEAN) */
  readonly tcp_segment_overlap: boolean | null;
  /** Conflicting data in segment overlap – Overlapping segments contained conflicting data (`tcp.segment.overlap.conflict`, BOOLEAN) */
  readonly tcp_segment_overlap_conflict: boolean | null;
  /** Segment too long – Segment contained data past end of the pdu (`tcp.segment.toolongfragment`, BOOLEAN) */
  readonly tcp_segment_toolongfragment: boolean | null;
  /** TCP segment data – A data segment used in reassembly of a lower-level protocol (`tcp.segment_data`, BYTES) */
  readonly tcp_segment_data: string | null;
  /** Reassembled TCP Segments – TCP Segments (`tcp.segments`, NONE) */
  readonly tcp_segments: boolean | null;
  /** Sequence Number (`tcp.seq`, UINT32) */
  readonly tcp_seq: number | null;
  /** Sequence Number (raw) – This shows the raw value of the sequence number (`tcp.seq_raw`, UINT32) */
  readonly tcp_seq_raw: number | null;
  /** Short segment (`tcp.short_segment`, NONE) */
  readonly tcp_short_segment: boolean | null;
  /** Source Port (`tcp.srcport`, UINT16) */
  readonly tcp_srcport: number | null;
  /** Stream index (`tcp.stream`, UINT32) */
  readonly tcp_stream: number | null;
  /** suboption would go past end of option (`tcp.suboption_malformed`, NONE) */
  readonly tcp_suboption_malformed: boolean | null;
  /** SYN Cookie hash (`tcp.syncookie.hash`, UINT24) */
  readonly tcp_syncookie_hash: number | null;
  /** SYN Cookie Maximum Segment Size (`tcp.syncookie.mss`, UINT8) */
  readonly tcp_syncookie_mss: number | null;
  /** SYN Cookie Time (`tcp.syncookie.time`, UINT8) */
  readonly tcp_syncookie_time: number | null;
  /** Time since previous frame in this TCP stream – Time delta from previous frame in this TCP stream (`tcp.time_delta`, RELATIVE_TIME) */
  readonly tcp_time_delta: number | null;
  /** Time since first frame in this TCP stream – Time relative to first frame in this TCP stream (`tcp.time_relative`, RELATIVE_TIME) */
  readonly tcp_time_relative: number | null;
  /** Urgent Pointer (`tcp.urgent_pointer`, UINT16) */
  readonly tcp_urgent_pointer: number | null;
  /** The urgent pointer field is nonzero while the URG flag is not set (`tcp.urgent_pointer.non_zero`, NONE) */
  readonly tcp_urgent_pointer_non_zero: boolean | null;
  /** Calculated window size – The scaled window size (if scaling has been used) (`tcp.window_size`, UINT32) */
  readonly tcp_window_size: number | null;
  /** Window size scaling factor – The window size scaling factor (-1 when unknown, -2 when no scaling is used) (`tcp.window_size_scalefactor`, INT32) */
  readonly tcp_window_size_scalefactor: number | null;
  /** Window – The window size value from the TCP header (`tcp.window_size_value`, UINT16) */
  readonly tcp_window_size_value: number | null;
  /** Telnet (`telnet`, PROTOCOL) */
  readonly telnet: boolean | null;
  /** Auth Cmd – Authentication Command (`telnet.auth.cmd`, UINT8) */
  readonly telnet_auth_cmd: number | null;
  /** Command – Krb5 Authentication sub-command (`telnet.auth.krb5.cmd`, UINT8) */
  readonly telnet_auth_krb5_cmd: number | null;
  /** Cred Fwd – Modifier: Whether client will forward creds or not (`telnet.auth.mod.cred_fwd`, BOOLEAN) */
  readonly telnet_auth_mod_cred_fwd: boolean | null;
  /** Encrypt – Modifier: How to enable Encryption (`telnet.auth.mod.enc`, UINT8) */
  readonly telnet_auth_mod_enc: number | null;
  /** How – Modifier: How to mask (`telnet.auth.mod.how`, BOOLEAN) */
  readonly telnet_auth_mod_how: boolean | null;
  /** Who – Modifier: Who to mask (`telnet.auth.mod.who`, BOOLEAN) */
  readonly telnet_auth_mod_who: boolean | null;
  /** Name – Name of user being authenticated (`telnet.auth.name`, STRING) */
  readonly telnet_auth_name: string | null;
  /** Auth Type – Authentication Type (`telnet.auth.type`, UINT8) */
  readonly telnet_auth_type: number | null;
  /** Command (`telnet.cmd`, UINT8) */
  readonly telnet_cmd: number | null;
  /** Baud Rate (`telnet.comport_subopt.baud_rate`, UINT32) */
  readonly telnet_comport_subopt_baud_rate: number | null;
  /** Control (`telnet.comport_subopt.control`, UINT8) */
  readonly telnet_comport_subopt_control: number | null;
  /** Data Size (`telnet.comport_subopt.data_size`, UINT8) */
  readonly telnet_comport_subopt_data_size: number | null;
  /** Flow Control Resume (`telnet.comport_subopt.flow_control_resume`, NONE) */
  readonly telnet_comport_subopt_flow_control_resume: boolean | null;
  /** Flow Control Suspend (`telnet.comport_subopt.flow_control_suspend`, NONE) */
  readonly telnet_comport_subopt_flow_control_suspend: boolean | null;
  /** Linestate (`telnet.comport_subopt.linestate`, STRING) */
  readonly telnet_comport_subopt_linestate: string | null;
  /** Modemstate (`telnet.comport_subopt.modemstate`, STRING) */
  readonly telnet_comport_subopt_modemstate: string | null;
  /** Parity (`telnet.comport_subopt.parity`, UINT8) */
  readonly telnet_comport_subopt_parity: number | null;
  /** Purge (`telnet.comport_subopt.purge`, UINT8) */
  readonly telnet_comport_subopt_purge: number | null;
  /** Set Linestate Mask (`telnet.comport_subopt.set_linestate_mask`, STRING) */
  readonly telnet_comport_subopt_set_linestate_mask: string | null;
  /** Set Modemstate Mask (`telnet.comport_subopt.set_modemstate_mask`, STRING) */
  readonly telnet_comport_subopt_set_modemstate_mask: string | null;
  /** Signature (`telnet.comport_subopt.signature`, STRING) */
  readonly telnet_comport_subopt_signature: string | null;
  /** Stop Bits (`telnet.comport_subopt.stop`, UINT8) */
  readonly telnet_comport_subopt_stop: number | null;
  /** Data (`telnet.data`, STRING) */
  readonly telnet_data: string | null;
  /** Enc Cmd – Encryption command (`telnet.enc.cmd`, UINT8) */
  readonly telnet_enc_cmd: number | null;
  /** Unknown encryption command (`telnet.enc.cmd.unknown`, NONE) */
  readonly telnet_enc_cmd_unknown: boolean | null;
  /** Key ID (`telnet.enc.key_id`, BYTES) */
  readonly telnet_enc_key_id: string | null;
  /** Enc Type – Encryption type (`telnet.enc.type`, UINT8) */
  readonly telnet_enc_type: number | null;
  /** Type-specific data (`telnet.enc.type_data`, BYTES) */
  readonly telnet_enc_type_data: string | null;
  /** Invalid Baud Rate (`telnet.invalid_baud_rate`, NONE) */
  readonly telnet_invalid_baud_rate: boolean | null;
  /** Invalid Control Packet (`telnet.invalid_control`, NONE) */
  readonly telnet_invalid_control: boolean | null;
  /** Invalid Data Size (`telnet.invalid_data_size`, NONE) */
  readonly telnet_invalid_data_size: boolean | null;
  /** Invalid linestate (`telnet.invalid_linestate`, NONE) */
  readonly telnet_invalid_linestate: boolean | null;
  /** Invalid Modemstate (`telnet.invalid_modemstate`, NONE) */
  readonly telnet_invalid_modemstate: boolean | null;
  /** Invalid Parity Packet (`telnet.invalid_parity`, NONE) */
  readonly telnet_invalid_parity: boolean | null;
  /** Invalid Purge Packet (`telnet.invalid_purge`, NONE) */
  readonly telnet_invalid_purge: boolean | null;
  /** Invalid Stop Packet (`telnet.invalid_stop`, NONE) */
  readonly telnet_invalid_stop: boolean | null;
  /** Invalid subcommand (`telnet.invalid_subcommand`, NONE) */
  readonly telnet_invalid_subcommand: boolean | null;
  /** Kerberos blob too long to dissect (`telnet.kerberos_blob_too_long`, NONE) */
  readonly telnet_kerberos_blob_too_long: boolean | null;
  /** Height (`telnet.naws_subopt.height`, UINT16) */
  readonly telnet_naws_subopt_height: number | null;
  /** Width (`telnet.naws_subopt.width`, UINT16) */
  readonly telnet_naws_subopt_width: number | null;
  /** Option data (`telnet.option_data`, BYTES) */
  readonly telnet_option_data: string | null;
  /** Banner (`telnet.outmark_subopt.banner`, STRING) */
  readonly telnet_outmark_subopt_banner: string | null;
  /** Command (`telnet.outmark_subopt.cmd`, CHAR) */
  readonly telnet_outmark_subopt_cmd: number | null;
  /** Cmd (`telnet.regime_cmd`, UINT8) */
  readonly telnet_regime_cmd: number | null;
  /** Command (`telnet.rfc_subopt.cmd`, UINT8) */
  readonly telnet_rfc_subopt_cmd: number | null;
  /** Follows (`telnet.starttls`, UINT8) */
  readonly telnet_starttls: number | null;
  /** Value (`telnet.string_subopt.value`, STRING) */
  readonly telnet_string_subopt_value: string | null;
  /** Subcommand (`telnet.subcmd`, UINT8) */
  readonly telnet_subcmd: number | null;
  /** Subcommand data (`telnet.subcommand_data`, BYTES) */
  readonly telnet_subcommand_data: string | null;
  /** Bogus suboption data (`telnet.suboption_length.invalid`, NONE) */
  readonly telnet_suboption_length_invalid: boolean | null;
  /** Tabstop value (`telnet.tabstop`, UINT8) */
  readonly telnet_tabstop: number | null;
  /** Connect (`telnet.tn3270.connect`, STRING) */
  readonly telnet_tn3270_connect: string | null;
  /** Is (`telnet.tn3270.is`, STRING) */
  readonly telnet_tn3270_is: string | null;
  /** Reason (`telnet.tn3270.reason`, UINT8) */
  readonly telnet_tn3270_reason: number | null;
  /** Value (`telnet.tn3270.regime_subopt.value`, STRING) */
  readonly telnet_tn3270_regime_subopt_value: string | null;
  /** Request (`telnet.tn3270.request`, UINT8) */
  readonly telnet_tn3270_request: number | null;
  /** Request (`telnet.tn3270.request_string`, STRING) */
  readonly telnet_tn3270_request_string: string | null;
  /** Suboption (`telnet.tn3270.subopt`, UINT8) */
  readonly telnet_tn3270_subopt: number | null;
  /** Trivial File Transfer Protocol (`tftp`, PROTOCOL) */
  readonly tftp: boolean | null;
  /** Block – Block number (`tftp.block`, UINT16) */
  readonly tftp_block: number | null;
  /** Full Block Number – Block number, adjusted for wrapping (`tftp.block.full`, UINT32) */
  readonly tftp_block_full: number | null;
  /** TFTP block number is about to wrap (`tftp.block.wrap`, NONE) */
  readonly tftp_block_wrap: boolean | null;
  /** TFTP blocksize out of range (`tftp.blocksize_range`, NONE) */
  readonly tftp_blocksize_range: boolean | null;
  /** Data (`tftp.data`, BYTES) */
  readonly tftp_data: string | null;
  /** Destination File – TFTP destination file name (`tftp.destination_file`, STRINGZ) */
  readonly tftp_destination_file: string | null;
  /** TFTP ERROR packet (`tftp.error`, NONE) */
  readonly tftp_error: boolean | null;
  /** Error code – Error code in case of TFTP error message (`tftp.error.code`, UINT16) */
  readonly tftp_error_code: number | null;
  /** Error message – Error string in case of TFTP error message (`tftp.error.message`, STRINGZ) */
  readonly tftp_error_message: string | null;
  /** TFTP Fragment (`tftp.fragment`, FRAMENUM) */
  readonly tftp_fragment: number | null;
  /** Fragment count (`tftp.fragment.count`, UINT32) */
  readonly tftp_fragment_count: number | null;
  /** Defragmentation error – Defragmentation error due to illegal fragments (`tftp.fragment.error`, FRAMENUM) */
  readonly tftp_fragment_error: number | null;
  /** Multiple tail fragments found – Several tails were found when defragmenting the packet (`tftp.fragment.multipletails`, BOOLEAN) */
  readonly tftp_fragment_multipletails: boolean | null;
  /** Fragment overlap – Fragment overlaps with other fragments (`tftp.fragment.overlap`, BOOLEAN) */
  readonly tftp_fragment_overlap: boolean | null;
  /** Conflicting data in fragment overlap – Overlapping fragments contained conflicting data (`tftp.fragment.overlap.conflicts`, BOOLEAN) */
  readonly tftp_fragment_overlap_conflicts: boolean | null;
  /** Fragment too long – Fragment contained data past end of packet (`tftp.fragment.toolongfragment`, BOOLEAN) */
  readonly tftp_fragment_toolongfragment: boolean | null;
  /** TFTP Fragments (`tftp.fragments`, NONE) */
  readonly tftp_fragments: boolean | null;
  /** Likely transfer size (tsize) probe (`tftp.likely_tsize_probe`, NONE) */
  readonly tftp_likely_tsize_probe: boolean | null;
  /** Unrecognized msftwindow option (`tftp.msftwindow.unrecognized`, NONE) */
  readonly tftp_msftwindow_unrecognized: boolean | null;
  /** Next Window Size – Number of blocks in next transfer window (`tftp.nextwindowsize`, UINT16) */
  readonly tftp_nextwindowsize: number | null;
  /** Opcode – TFTP message type (`tftp.opcode`, UINT16) */
  readonly tftp_opcode: number | null;
  /** Option name (`tftp.option.name`, STRINGZ) */
  readonly tftp_option_name: string | null;
  /** Option value (`tftp.option.value`, STRINGZ) */
  readonly tftp_option_value: string | null;
  /** Reassembled TFTP data – The reassembled payload (`tftp.reassembled.data`, BYTES) */
  readonly tftp_reassembled_data: string | null;
  /** Reassembled TFTP length – The total length of the reassembled payload (`tftp.reassembled.length`, UINT32) */
  readonly tftp_reassembled_length: number | null;
  /** Reassembled TFTP in frame – This TFTP packet is reassembled in this frame (`tftp.reassembled_in`, FRAMENUM) */
  readonly tftp_reassembled_in: number | null;
  /** Request frame – TFTP request is in frame (`tftp.request_frame`, FRAMENUM) */
  readonly tftp_request_frame: number | null;
  /** Source File – TFTP source file name (`tftp.source_file`, STRINGZ) */
  readonly tftp_source_file: string | null;
  /** Type – TFTP transfer type (`tftp.type`, STRINGZ) */
  readonly tftp_type: string | null;
  /** TFTP window size is changing (`tftp.windowsize.change`, NONE) */
  readonly tftp_windowsize_change: boolean | null;
  /** TFTP windowsize out of range (`tftp.windowsize_range`, NONE) */
  readonly tftp_windowsize_range: boolean | null;
  /** Transport Layer Security (`tls`, PROTOCOL) */
  readonly tls: boolean | null;
  /** Alert Message (`tls.alert_message`, NONE) */
  readonly tls_alert_message: boolean | null;
  /** Description – Alert message description (`tls.alert_message.desc`, UINT8) */
  readonly tls_alert_message_desc: number | null;
  /** Level – Alert message level (`tls.alert_message.level`, UINT8) */
  readonly tls_alert_message_level: number | null;
  /** Encrypted Application Data – Payload is encrypted application data (`tls.app_data`, BYTES) */
  readonly tls_app_data: string | null;
  /** Application Data Protocol (`tls.app_data_proto`, STRING) */
  readonly tls_app_data_proto: string | null;
  /** Change Cipher Spec Message – Signals a change in cipher specifications (`tls.change_cipher_spec`, NONE) */
  readonly tls_change_cipher_spec: boolean | null;
  /** Algorithm (`tls.compress_certificate.algorithm`, UINT16) */
  readonly tls_compress_certificate_algorithm: number | null;
  /** Algorithms Length (`tls.compress_certificate.algorithms_length`, UINT8) */
  readonly tls_compress_certificate_algorithms_length: number | null;
  /** Compressed Certificate Message (`tls.compress_certificate.compressed_certificate_message`, BYTES) */
  readonly tls_compress_certificate_compressed_certificate_message: string | null;
  /** Length (`tls.compress_certificate.compressed_certificate_message.length`, UINT24) */
  readonly tls_compress_certificate_compressed_certificate_message_length: number | null;
  /** Uncompressed Length (`tls.compress_certificate.uncompressed_length`, UINT24) */
  readonly tls_compress_certificate_uncompressed_length: number | null;
  /** Connection ID (`tls.connection_id`, BYTES) */
  readonly tls_connection_id: string | null;
  /** Connection ID length (`tls.connection_id_length`, UINT8) */
  readonly tls_connection_id_length: number | null;
  /** Decompression error (`tls.decompression_error`, NONE) */
  readonly tls_decompression_error: boolean | null;
  /** Maximum Early Data Size – Maximum amount of 0-RTT data that the client may send (`tls.early_data.max_early_data_size`, UINT32) */
  readonly tls_early_data_max_early_data_size: number | null;
  /** Encrypted SNI – The encrypted ClientESNIInner structure (`tls.esni.encrypted_sni`, BYTES) */
  readonly tls_esni_encrypted_sni: string | null;
  /** Encrypted SNI Length (`tls.esni.encrypted_sni_length`, UINT16) */
  readonly tls_esni_encrypted_sni_length: number | null;
  /** Nonce – Contents of ClientESNIInner.nonce (`tls.esni.nonce`, BYTES) */
  readonly tls_esni_nonce: string | null;
  /** Record Digest – Cryptographic hash of the ESNIKeys from which the ESNI key was obtained (`tls.esni.record_digest`, BYTES) */
  readonly tls_esni_record_digest: string | null;
  /** Record Digest Length (`tls.esni.record_digest_length`, UINT16) */
  readonly tls_esni_record_digest_length: number | null;
  /** Cipher Suite – Cipher suite used to encrypt the SNI (`tls.esni.suite`, UINT16) */
  readonly tls_esni_suite: number | null;
  /** Certificate Extension OID (`tls.extension.oid_filters.oid`, OID) */
  readonly tls_extension_oid_filters_oid: string | null;
  /** Certificate Extension OID Length (`tls.extension.oid_filters.oid_length`, UINT8) */
  readonly tls_extension_oid_filters_oid_length: number | null;
  /** Certificate Extension Values Length (`tls.extension.oid_filters.values_length`, UINT16) */
  readonly tls_extension_oid_filters_values_length: number | null;
  /** OID Filters Length (`tls.extension.oid_filters_length`, UINT16) */
  readonly tls_extension_oid_filters_length: number | null;
  /** PSK Key Exchange Mode – Key exchange modes where the client supports use of PSKs (`tls.extension.psk_ke_mode`, UINT8) */
  readonly tls_extension_psk_ke_mode: number | null;
  /** PSK Key Exchange Modes Length (`tls.extension.psk_ke_modes_length`, UINT8) */
  readonly tls_extension_psk_ke_modes_length: number | null;
  /** Handshake Protocol – Handshake protocol message (`tls.handshake`, NONE) */
  readonly tls_handshake: boolean | null;
  /** Certificate Type (`tls.handshake.cert_type`, UINT8) */
  readonly tls_handshake_cert_type: number | null;
  /** Certificate Type (`tls.handshake.cert_type.type`, UINT8) */
  readonly tls_handshake_cert_type_type: number | null;
  /** Certificate Type List (`tls.handshake.cert_type.types`, NONE) */
  readonly tls_handshake_cert_type_types: boolean | null;
  /** Certificate Type List Length (`tls.handshake.cert_type.types_len`, UINT8) */
  readonly tls_handshake_cert_type_types_len: number | null;
  /** Certificate types – List of certificate types (`tls.handshake.cert_types`, NONE) */
  readonly tls_handshake_cert_types: boolean | null;
  /** Certificate types count – Count of certificate types (`tls.handshake.cert_types_count`, UINT8) */
  readonly tls_handshake_cert_types_count: number | null;
  /** Padding – Padding that MUST be 0x01 for backwards compatibility (`tls.handshake.cert_url.padding`, NONE) */
  readonly tls_handshake_cert_url_padding: boolean | null;
  /** SHA1 Hash – SHA1 Hash of the certificate (`tls.handshake.cert_url.sha1`, BYTES) */
  readonly tls_handshake_cert_url_sha1: string | null;
  /** URL – URL used to fetch the certificate(s) (`tls.handshake.cert_url.url`, STRING) */
  readonly tls_handshake_cert_url_url: string | null;
  /** URL and Hash (`tls.handshake.cert_url.url_hash`, NONE) */
  readonly tls_handshake_cert_url_url_hash: boolean | null;
  /** URL and Hash list Length (`tls.handshake.cert_url.url_hash_len`, UINT16) */
  readonly tls_handshake_cert_url_url_hash_len: number | null;
  /** URL Length (`tls.handshake.cert_url.url_len`, UINT16) */
  readonly tls_handshake_cert_url_url_len: number | null;
  /** Certificate Chain Type – Certificate Chain Type for Client Certificate URL (`tls.handshake.cert_url_type`, UINT8) */
  readonly tls_handshake_cert_url_type: number | null;
  /** Certificate (`tls.handshake.certificate`, BYTES) */
  readonly tls_handshake_certificate: string | null;
  /** Certificate Length – Length of certificate (`tls.handshake.certificate_length`, UINT24) */
  readonly tls_handshake_certificate_length: number | null;
  /** Certificate Request Context – Value from CertificateRequest or empty for server auth (`tls.handshake.certificate_request_context`, BYTES) */
  readonly tls_handshake_certificate_request_context: string | null;
  /** Certificate Request Context Length (`tls.handshake.certificate_request_context_length`, UINT8) */
  readonly tls_handshake_certificate_request_context_length: number | null;
  /** Certificates – List of certificates (`tls.handshake.certificates`, NONE) */
  readonly tls_handshake_certificates: boolean | null;
  /** Certificates Length – Length of certificates field (`tls.handshake.certificates_length`, UINT24) */
  readonly tls_handshake_certificates_length: number | null;
  /** Challenge – Challenge data used to authenticate server (`tls.handshake.challenge`, NONE) */
  readonly tls_handshake_challenge: boolean | null;
  /** Challenge Length – Length of challenge field (`tls.handshake.challenge_length`, UINT16) */
  readonly tls_handshake_challenge_length: number | null;
  /** Cipher Spec Length – Length of cipher specs field (`tls.handshake.cipher_spec_len`, UINT16) */
  readonly tls_handshake_cipher_spec_len: number | null;
  /** Cipher Suites Length – Length of cipher suites field (`tls.handshake.cipher_suites_length`, UINT16) */
  readonly tls_handshake_cipher_suites_length: number | null;
  /** Cipher Spec – Cipher specification (`tls.handshake.cipherspec`, UINT24) */
  readonly tls_handshake_cipherspec: number | null;
  /** Cipher Suite (`tls.handshake.ciphersuite`, UINT16) */
  readonly tls_handshake_ciphersuite: number | null;
  /** Cipher Suites – List of cipher suites supported by client (`tls.handshake.ciphersuites`, NONE) */
  readonly tls_handshake_ciphersuites: boolean | null;
  /** Clear Key Data – Clear portion of MASTER-KEY (`tls.handshake.clear_key_data`, NONE) */
  readonly tls_handshake_clear_key_data: boolean | null;
  /** Clear Key Data Length – Length of clear key data (`tls.handshake.clear_key_length`, UINT16) */
  readonly tls_handshake_clear_key_length: number | null;
  /** Signature – CertificateVerify's signature (`tls.handshake.client_cert_vrfy.sig`, BYTES) */
  readonly tls_handshake_client_cert_vrfy_sig: string | null;
  /** Signature length – Length of CertificateVerify's signature (`tls.handshake.client_cert_vrfy.sig_len`, UINT16) */
  readonly tls_handshake_client_cert_vrfy_sig_len: number | null;
  /** Pubkey – EC Diffie-Hellman client pubkey (`tls.handshake.client_point`, BYTES) */
  readonly tls_handshake_client_point: string | null;
  /** Pubkey Length – Length of client's EC Diffie-Hellman public key (`tls.handshake.client_point_len`, UINT8) */
  readonly tls_handshake_client_point_len: number | null;
  /** Compression Method (`tls.handshake.comp_method`, UINT8) */
  readonly tls_handshake_comp_method: number | null;
  /** Compression Methods – List of compression methods supported by client (`tls.handshake.comp_methods`, NONE) */
  readonly tls_handshake_comp_methods: boolean | null;
  /** Compression Methods Length – Length of compression methods field (`tls.handshake.comp_methods_length`, UINT8) */
  readonly tls_handshake_comp_methods_length: number | null;
  /** Connection ID – Server's challenge to client (`tls.handshake.connection_id`, NONE) */
  readonly tls_handshake_connection_id: boolean | null;
  /** Connection ID Length – Length of connection ID (`tls.handshake.connection_id_length`, UINT16) */
  readonly tls_handshake_connection_id_length: number | null;
  /** Subject Public Key Info – Delegated Credentials Subject Public Key Info (`tls.handshake.cred.pubkey`, BYTES) */
  readonly tls_handshake_cred_pubkey: string | null;
  /** Subject Public Key Info Length – Delegated Credentials Subject Public Key Info Length (`tls.handshake.cred.pubkey_len`, UINT24) */
  readonly tls_handshake_cred_pubkey_len: number | null;
  /** Signature – Delegated Credentials Signature (`tls.handshake.cred.signature`, BYTES) */
  readonly tls_handshake_cred_signature: string | null;
  /** Signature Length – Delegated Credentials Signature Length (`tls.handshake.cred.signature_len`, UINT16) */
  readonly tls_handshake_cred_signature_len: number | null;
  /** Valid Time – Delegated Credentials Valid Time (`tls.handshake.cred.valid_time`, UINT16) */
  readonly tls_handshake_cred_valid_time: number | null;
  /** Distinguished Name – Distinguished name of a CA that server trusts (`tls.handshake.dname`, NONE) */
  readonly tls_handshake_dname: boolean | null;
  /** Distinguished Name Length – Length of distinguished name (`tls.handshake.dname_len`, UINT16) */
  readonly tls_handshake_dname_len: number | null;
  /** Distinguished Names – List of CAs that server trusts (`tls.handshake.dnames`, NONE) */
  readonly tls_handshake_dnames: boolean | null;
  /** Distinguished Names Length – Length of list of CAs that server trusts (`tls.handshake.dnames_len`, UINT16) */
  readonly tls_handshake_dnames_len: number | null;
  /** Tree view truncated – Some Distinguished Names are not added to tree pane to limit resources (`tls.handshake.dnames_truncated`, NONE) */
  readonly tls_handshake_dnames_truncated: boolean | null;
  /** Encrypted Key – Secret portion of MASTER-KEY encrypted to server (`tls.handshake.encrypted_key`, NONE) */
  readonly tls_handshake_encrypted_key: boolean | null;
  /** Encrypted Key Data Length – Length of encrypted key data (`tls.handshake.encrypted_key_length`, UINT16) */
  readonly tls_handshake_encrypted_key_length: number | null;
  /** Encrypted PreMaster – Encrypted PreMaster secret (`tls.handshake.epms`, BYTES) */
  readonly tls_handshake_epms: string | null;
  /** Encrypted PreMaster length – Length of encrypted PreMaster secret (`tls.handshake.epms_len`, UINT16) */
  readonly tls_handshake_epms_len: number | null;
  /** Exponent – RSA-EXPORT exponent (`tls.handshake.exponent`, BYTES) */
  readonly tls_handshake_exponent: string | null;
  /** Exponent Length – Length of RSA-EXPORT exponent (`tls.handshake.exponent_len`, UINT16) */
  readonly tls_handshake_exponent_len: number | null;
  /** Data – Hello Extension data (`tls.handshake.extension.data`, BYTES) */
  readonly tls_handshake_extension_data: string | null;
  /** Mode – Heartbeat extension mode (`tls.handshake.extension.heartbeat.mode`, UINT8) */
  readonly tls_handshake_extension_heartbeat_mode: number | null;
  /** Length – Length of a hello extension (`tls.handshake.extension.len`, UINT16) */
  readonly tls_handshake_extension_len: number | null;
  /** Type – Hello extension type (`tls.handshake.extension.type`, UINT16) */
  readonly tls_handshake_extension_type: number | null;
  /** Cookie (`tls.handshake.extensions.cookie`, BYTES) */
  readonly tls_handshake_extensions_cookie: string | null;
  /** Cookie length (`tls.handshake.extensions.cookie_len`, UINT16) */
  readonly tls_handshake_extensions_cookie_len: number | null;
  /** PSK Binders (`tls.handshake.extensions.psk.binders`, NONE) */
  readonly tls_handshake_extensions_psk_binders: boolean | null;
  /** PSK Binders length (`tls.handshake.extensions.psk.binders_len`, UINT16) */
  readonly tls_handshake_extensions_psk_binders_len: number | null;
  /** Identities Length (`tls.handshake.extensions.psk.identities.length`, UINT16) */
  readonly tls_handshake_extensions_psk_identities_length: number | null;
  /** Identity (`tls.handshake.extensions.psk.identity.identity`, BYTES) */
  readonly tls_handshake_extensions_psk_identity_identity: string | null;
  /** Identity Length (`tls.handshake.extensions.psk.identity.identity_length`, UINT16) */
  readonly tls_handshake_extensions_psk_identity_identity_length: number | null;
  /** Obfuscated Ticket Age (`tls.handshake.extensions.psk.identity.obfuscated_ticket_age`, UINT32) */
  readonly tls_handshake_extensions_psk_identity_obfuscated_ticket_age: number | null;
  /** Selected Identity (`tls.handshake.extensions.psk.identity.selected`, UINT16) */
  readonly tls_handshake_extensions_psk_identity_selected: number | null;
  /** Supported Version (`tls.handshake.extensions.supported_version`, UINT16) */
  readonly tls_handshake_extensions_supported_version: number | null;
  /** Supported Versions length (`tls.handshake.extensions.supported_versions_len`, UINT8) */
  readonly tls_handshake_extensions_supported_versions_len: number | null;
  /** ALPN Extension Length – Length of the ALPN Extension (`tls.handshake.extensions_alpn_len`, UINT16) */
  readonly tls_handshake_extensions_alpn_len: number | null;
  /** ALPN Protocol (`tls.handshake.extensions_alpn_list`, NONE) */
  readonly tls_handshake_extensions_alpn_list: boolean | null;
  /** ALPN Next Protocol (`tls.handshake.extensions_alpn_str`, STRING) */
  readonly tls_handshake_extensions_alpn_str: string | null;
  /** ALPN string length – Length of ALPN string (`tls.handshake.extensions_alpn_str_len`, UINT8) */
  readonly tls_handshake_extensions_alpn_str_len: number | null;
  /** ALPN Opaque Settings (`tls.handshake.extensions_alps.settings`, BYTES) */
  readonly tls_handshake_extensions_alps_settings: string | null;
  /** Supported ALPN List – List of supported ALPN by ALPS (`tls.handshake.extensions_alps_alpn_list`, NONE) */
  readonly tls_handshake_extensions_alps_alpn_list: boolean | null;
  /** Supported ALPN – ALPN supported by ALPS (`tls.handshake.extensions_alps_alpn_str`, STRING) */
  readonly tls_handshake_extensions_alps_alpn_str: string | null;
  /** Supported ALPN Length – Length of ALPN string (`tls.handshake.extensions_alps_alpn_str_len`, UINT8) */
  readonly tls_handshake_extensions_alps_alpn_str_len: number | null;
  /** ALPS Extension Length – Length of the ALPS Extension (`tls.handshake.extensions_alps_len`, UINT16) */
  readonly tls_handshake_extensions_alps_len: number | null;
  /** EC point format – Elliptic curves point format (`tls.handshake.extensions_ec_point_format`, UINT8) */
  readonly tls_handshake_extensions_ec_point_format: number | null;
  /** EC point formats – List of elliptic curves point format (`tls.handshake.extensions_ec_point_formats`, NONE) */
  readonly tls_handshake_extensions_ec_point_formats: boolean | null;
  /** EC point formats Length – Length of elliptic curves point formats field (`tls.handshake.extensions_ec_point_formats_length`, UINT8) */
  readonly tls_handshake_extensions_ec_point_formats_length: number | null;
  /** Client Key Share Length (`tls.handshake.extensions_key_share_client_length`, UINT16) */
  readonly tls_handshake_extensions_key_share_client_length: number | null;
  /** Group (`tls.handshake.extensions_key_share_group`, UINT16) */
  readonly tls_handshake_extensions_key_share_group: number | null;
  /** Key Exchange (`tls.handshake.extensions_key_share_key_exchange`, BYTES) */
  readonly tls_handshake_extensions_key_share_key_exchange: string | null;
  /** Key Exchange Length (`tls.handshake.extensions_key_share_key_exchange_length`, UINT16) */
  readonly tls_handshake_extensions_key_share_key_exchange_length: number | null;
  /** Selected Group (`tls.handshake.extensions_key_share_selected_group`, UINT16) */
  readonly tls_handshake_extensions_key_share_selected_group: number | null;
  /** Extensions Length – Length of hello extensions (`tls.handshake.extensions_length`, UINT16) */
  readonly tls_handshake_extensions_length: number | null;
  /** Next Protocol (`tls.handshake.extensions_npn`, STRING) */
  readonly tls_handshake_extensions_npn: string | null;
  /** Protocol string length – Length of next protocol string (`tls.handshake.extensions_npn_str_len`, UINT8) */
  readonly tls_handshake_extensions_npn_str_len: number | null;
  /** Padding Data – Must be zero (`tls.handshake.extensions_padding_data`, BYTES) */
  readonly tls_handshake_extensions_padding_data: string | null;
  /** Renegotiation info (`tls.handshake.extensions_reneg_info`, BYTES) */
  readonly tls_handshake_extensions_reneg_info: string | null;
  /** Renegotiation info extension length (`tls.handshake.extensions_reneg_info_len`, UINT8) */
  readonly tls_handshake_extensions_reneg_info_len: number | null;
  /** Server Name (`tls.handshake.extensions_server_name`, STRING) */
  readonly tls_handshake_extensions_server_name: string | null;
  /** Server Name length – Length of server name string (`tls.handshake.extensions_server_name_len`, UINT16) */
  readonly tls_handshake_extensions_server_name_len: number | null;
  /** Server Name list length – Length of server name list (`tls.handshake.extensions_server_name_list_len`, UINT16) */
  readonly tls_handshake_extensions_server_name_list_len: number | null;
  /** Server Name Type (`tls.handshake.extensions_server_name_type`, UINT8) */
  readonly tls_handshake_extensions_server_name_type: number | null;
  /** SRP username length – Length of Secure Remote Password username field (`tls.handshake.extensions_srp_len`, UINT8) */
  readonly tls_handshake_extensions_srp_len: number | null;
  /** SRP username – Secure Remote Password username (`tls.handshake.extensions_srp_username`, STRING) */
  readonly tls_handshake_extensions_srp_username: string | null;
  /** Request Extensions Length (`tls.handshake.extensions_status_request_exts_len`, UINT16) */
  readonly tls_handshake_extensions_status_request_exts_len: number | null;
  /** Certificate Status Length (`tls.handshake.extensions_status_request_len`, UINT16) */
  readonly tls_handshake_extensions_status_request_len: number | null;
  /** Certificate Status List Length – CertificateStatusRequestItemV2 list length (`tls.handshake.extensions_status_request_list_len`, UINT16) */
  readonly tls_handshake_extensions_status_request_list_len: number | null;
  /** Responder ID list Length (`tls.handshake.extensions_status_request_responder_ids_len`, UINT16) */
  readonly tls_handshake_extensions_status_request_responder_ids_len: number | null;
  /** Certificate Status Type (`tls.handshake.extensions_status_request_type`, UINT8) */
  readonly tls_handshake_extensions_status_request_type: number | null;
  /** Supported Group (`tls.handshake.extensions_supported_group`, UINT16) */
  readonly tls_handshake_extensions_supported_group: number | null;
  /** Supported Groups List – List of supported groups (formerly Supported Elliptic Curves) (`tls.handshake.extensions_supported_groups`, NONE) */
  readonly tls_handshake_extensions_supported_groups: boolean | null;
  /** Supported Groups List Length (`tls.handshake.extensions_supported_groups_length`, UINT16) */
  readonly tls_handshake_extensions_supported_groups_length: number | null;
  /** Handshake Fragment (`tls.handshake.fragment`, FRAMENUM) */
  readonly tls_handshake_fragment: number | null;
  /** Handshake Fragment count (`tls.handshake.fragment.count`, UINT32) */
  readonly tls_handshake_fragment_count: number | null;
  /** Reassembled Handshake Fragments (`tls.handshake.fragments`, NONE) */
  readonly tls_handshake_fragments: boolean | null;
  /** g – Diffie-Hellman g (`tls.handshake.g`, BYTES) */
  readonly tls_handshake_g: string | null;
  /** g Length – Length of g (`tls.handshake.g_len`, UINT16) */
  readonly tls_handshake_g_len: number | null;
  /** Hint – PSK Hint (`tls.handshake.hint`, BYTES) */
  readonly tls_handshake_hint: string | null;
  /** Hint Length – Length of PSK Hint (`tls.handshake.hint_len`, UINT16) */
  readonly tls_handshake_hint_len: number | null;
  /** Identity – PSK Identity (`tls.handshake.identity`, BYTES) */
  readonly tls_handshake_identity: string | null;
  /** Identity Length – Length of PSK Identity (`tls.handshake.identity_len`, UINT16) */
  readonly tls_handshake_identity_len: number | null;
  /** JA3 (`tls.handshake.ja3`, STRING) */
  readonly tls_handshake_ja3: string | null;
  /** JA3 Fullstring (`tls.handshake.ja3_full`, STRING) */
  readonly tls_handshake_ja3_full: string | null;
  /** JA3S (`tls.handshake.ja3s`, STRING) */
  readonly tls_handshake_ja3s: string | null;
  /** JA3S Fullstring (`tls.handshake.ja3s_full`, STRING) */
  readonly tls_handshake_ja3s_full: string | null;
  /** Key Argument – Key Argument (e.g., Initialization Vector) (`tls.handshake.key_arg`, NONE) */
  readonly tls_handshake_key_arg: boolean | null;
  /** Key Argument Length – Length of key argument (`tls.handshake.key_arg_length`, UINT16) */
  readonly tls_handshake_key_arg_length: number | null;
  /** Key Update Request – Whether the receiver should also update its keys (`tls.handshake.key_update.request_update`, UINT8) */
  readonly tls_handshake_key_update_request_update: number | null;
  /** Length – Length of handshake message (`tls.handshake.length`, UINT24) */
  readonly tls_handshake_length: number | null;
  /** Maximum Fragment Length – Maximum fragment length that an endpoint is willing to receive (`tls.handshake.max_fragment_length`, UINT8) */
  readonly tls_handshake_max_fragment_length: number | null;
  /** MD5 Hash – Hash of messages, master_secret, etc. (`tls.handshake.md5_hash`, NONE) */
  readonly tls_handshake_md5_hash: boolean | null;
  /** Modulus – RSA-EXPORT modulus (`tls.handshake.modulus`, BYTES) */
  readonly tls_handshake_modulus: string | null;
  /** Modulus Length – Length of RSA-EXPORT modulus (`tls.handshake.modulus_len`, UINT16) */
  readonly tls_handshake_modulus_len: number | null;
  /** Padding (`tls.handshake.npn_padding`, BYTES) */
  readonly tls_handshake_npn_padding: string | null;
  /** Padding Length (`tls.handshake.npn_padding_len`, UINT8) */
  readonly tls_handshake_npn_padding_len: number | null;
  /** Selected Protocol – Protocol to be used for connection (`tls.handshake.npn_selected_protocol`, STRING) */
  readonly tls_handshake_npn_selected_protocol: string | null;
  /** Selected Protocol Length (`tls.handshake.npn_selected_protocol_len`, UINT8) */
  readonly tls_handshake_npn_selected_protocol_len: number | null;
  /** OCSP Response Length (`tls.handshake.ocsp_response_len`, UINT24) */
  readonly tls_handshake_ocsp_response_len: number | null;
  /** OCSP Response List Length – OCSPResponseList length (`tls.handshake.ocsp_response_list_len`, UINT24) */
  readonly tls_handshake_ocsp_response_list_len: number | null;
  /** p – Diffie-Hellman p (`tls.handshake.p`, BYTES) */
  readonly tls_handshake_p: string | null;
  /** p Length – Length of p (`tls.handshake.p_len`, UINT16) */
  readonly tls_handshake_p_len: number | null;
  /** Random – Random values used for deriving keys (`tls.handshake.random`, BYTES) */
  readonly tls_handshake_random: string | null;
  /** Random Bytes – Random values used for deriving keys (`tls.handshake.random_bytes`, BYTES) */
  readonly tls_handshake_random_bytes: string | null;
  /** GMT Unix Time – Unix time field of random structure (`tls.handshake.random_time`, ABSOLUTE_TIME) */
  readonly tls_handshake_random_time: bigint | null;
  /** Schnorr signature – EC J-PAKE client Schnorr signature (`tls.handshake.rc`, BYTES) */
  readonly tls_handshake_rc: string | null;
  /** Schnorr signature Length – Length of EC J-PAKE client Schnorr signature (`tls.handshake.rc_len`, UINT8) */
  readonly tls_handshake_rc_len: number | null;
  /** Reassembled Handshake Message in frame – The handshake message is fully reassembled in this frame (`tls.handshake.reassembled_in`, FRAMENUM) */
  readonly tls_handshake_reassembled_in: number | null;
  /** Schnorr signature – EC J-PAKE server Schnorr signature (`tls.handshake.rs`, BYTES) */
  readonly tls_handshake_rs: string | null;
  /** Schnorr signature Length – Length of EC J-PAKE server Schnorr signature (`tls.handshake.rs_len`, UINT8) */
  readonly tls_handshake_rs_len: number | null;
  /** Curve Type – Server curve_type (`tls.handshake.server_curve_type`, UINT8) */
  readonly tls_handshake_server_curve_type: number | null;
  /** Named Curve – Server named_curve (`tls.handshake.server_named_curve`, UINT16) */
  readonly tls_handshake_server_named_curve: number | null;
  /** Pubkey – EC Diffie-Hellman server pubkey (`tls.handshake.server_point`, BYTES) */
  readonly tls_handshake_server_point: string | null;
  /** Pubkey Length – Length of server's EC Diffie-Hellman public key (`tls.handshake.server_point_len`, UINT8) */
  readonly tls_handshake_server_point_len: number | null;
  /** Session ID – Identifies the SSL session, allowing later resumption (`tls.handshake.session_id`, BYTES) */
  readonly tls_handshake_session_id: string | null;
  /** Session ID Hit – Did the server find the client's Session ID? (`tls.handshake.session_id_hit`, BOOLEAN) */
  readonly tls_handshake_session_id_hit: boolean | null;
  /** Session ID Length – Length of session ID field (`tls.handshake.session_id_length`, UINT16) */
  readonly tls_handshake_session_id_length: number | null;
  /** Session ID length error (`tls.handshake.session_id_length.error`, NONE) */
  readonly tls_handshake_session_id_length_error: boolean | null;
  /** Session Ticket – New Session Ticket (`tls.handshake.session_ticket`, BYTES) */
  readonly tls_handshake_session_ticket: string | null;
  /** Session Ticket Age Add – Random 32-bit value to obscure age of ticket (`tls.handshake.session_ticket_age_add`, UINT32) */
  readonly tls_handshake_session_ticket_age_add: number | null;
  /** Session Ticket Length – New Session Ticket Length (`tls.handshake.session_ticket_length`, UINT16) */
  readonly tls_handshake_session_ticket_length: number | null;
  /** Session Ticket Lifetime Hint – New Session Ticket Lifetime Hint (`tls.handshake.session_ticket_lifetime_hint`, UINT32) */
  readonly tls_handshake_session_ticket_lifetime_hint: number | null;
  /** Session Ticket Nonce – A unique per-ticket value (`tls.handshake.session_ticket_nonce`, BYTES) */
  readonly tls_handshake_session_ticket_nonce: string | null;
  /** Session Ticket Nonce Length (`tls.handshake.session_ticket_nonce_length`, UINT8) */
  readonly tls_handshake_session_ticket_nonce_length: number | null;
  /** SHA-1 Hash – Hash of messages, master_secret, etc. (`tls.handshake.sha_hash`, NONE) */
  readonly tls_handshake_sha_hash: boolean | null;
  /** Signature – Diffie-Hellman server signature (`tls.handshake.sig`, BYTES) */
  readonly tls_handshake_sig: string | null;
  /** Signature Algorithm (`tls.handshake.sig_hash_alg`, UINT16) */
  readonly tls_handshake_sig_hash_alg: number | null;
  /** Signature Hash Algorithms Length – Length of Signature Hash Algorithms (`tls.handshake.sig_hash_alg_len`, UINT16) */
  readonly tls_handshake_sig_hash_alg_len: number | null;
  /** Signature Algorithms – List of supported Signature Algorithms (`tls.handshake.sig_hash_algs`, NONE) */
  readonly tls_handshake_sig_hash_algs: boolean | null;
  /** Signature Hash Algorithm Hash – Hash algorithm (TLS 1.2) (`tls.handshake.sig_hash_hash`, UINT8) */
  readonly tls_handshake_sig_hash_hash: number | null;
  /** Signature Hash Algorithm Signature – Signature algorithm (TLS 1.2) (`tls.handshake.sig_hash_sig`, UINT8) */
  readonly tls_handshake_sig_hash_sig: number | null;
  /** Signature Length – Length of Signature (`tls.handshake.sig_len`, UINT16) */
  readonly tls_handshake_sig_len: number | null;
  /** Responder ID list or Request Extensions are not implemented, contact Wireshark developers if you want this to be support… (`tls.handshake.status_request.undecoded`, NONE) */
  readonly tls_handshake_status_request_undecoded: boolean | null;
  /** Handshake Message Type – SSLv2 handshake message type (`tls.handshake.type`, UINT8) */
  readonly tls_handshake_type: number | null;
  /** Ephemeral Pubkey – EC J-PAKE client ephemeral public key (`tls.handshake.vc`, BYTES) */
  readonly tls_handshake_vc: string | null;
  /** Ephemeral Pubkey Length – Length of EC J-PAKE client ephemeral public key (`tls.handshake.vc_len`, UINT8) */
  readonly tls_handshake_vc_len: number | null;
  /** Verify Data – Opaque verification data (`tls.handshake.verify_data`, NONE) */
  readonly tls_handshake_verify_data: boolean | null;
  /** Version – Maximum version supported by client (`tls.handshake.version`, UINT16) */
  readonly tls_handshake_version: number | null;
  /** Ephemeral Pubkey – EC J-PAKE server ephemeral public key (`tls.handshake.vs`, BYTES) */
  readonly tls_handshake_vs: string | null;
  /** Ephemeral Pubkey Length – Length of EC J-PAKE server ephemeral public key (`tls.handshake.vs_len`, UINT8) */
  readonly tls_handshake_vs_len: number | null;
  /** Pubkey – EC J-PAKE client public key (`tls.handshake.xc`, BYTES) */
  readonly tls_handshake_xc: string | null;
  /** Pubkey Length – Length of EC J-PAKE client public key (`tls.handshake.xc_len`, UINT8) */
  readonly tls_handshake_xc_len: number | null;
  /** Pubkey – EC J-PAKE server public key (`tls.handshake.xs`, BYTES) */
  readonly tls_handshake_xs: string | null;
  /** Pubkey Length – Length of EC J-PAKE server public key (`tls.handshake.xs_len`, UINT8) */
  readonly tls_handshake_xs_len: number | null;
  /** Pubkey – Diffie-Hellman client pubkey (`tls.handshake.yc`, BYTES) */
  readonly tls_handshake_yc: string | null;
  /** Pubkey Length – Length of client's Diffie-Hellman public key (`tls.handshake.yc_len`, UINT16) */
  readonly tls_handshake_yc_len: number | null;
  /** Pubkey – Diffie-Hellman server pubkey (`tls.handshake.ys`, BYTES) */
  readonly tls_handshake_ys: string | null;
  /** Pubkey Length – Length of server's Diffie-Hellman public key (`tls.handshake.ys_len`, UINT16) */
  readonly tls_handshake_ys_len: number | null;
  /** Heartbeat Message (`tls.heartbeat_message`, NONE) */
  readonly tls_heartbeat_message: boolean | null;
  /** Payload Length (`tls.heartbeat_message.padding`, BYTES) */
  readonly tls_heartbeat_message_padding: string | null;
  /** Payload Length (`tls.heartbeat_message.payload`, BYTES) */
  readonly tls_heartbeat_message_payload: string | null;
  /** Payload Length (`tls.heartbeat_message.payload_length`, UINT16) */
  readonly tls_heartbeat_message_payload_length: number | null;
  /** Invalid heartbeat payload length (`tls.heartbeat_message.payload_length.invalid`, NONE) */
  readonly tls_heartbeat_message_payload_length_invalid: boolean | null;
  /** Type – Heartbeat message type (`tls.heartbeat_message.type`, UINT8) */
  readonly tls_heartbeat_message_type: number | null;
  /** Ignored Unknown Record (`tls.ignored_unknown_record`, NONE) */
  readonly tls_ignored_unknown_record: boolean | null;
  /** Malformed message, not enough data is available (`tls.malformed.buffer_too_small`, NONE) */
  readonly tls_malformed_buffer_too_small: boolean | null;
  /** Undecoded trailing data is present (`tls.malformed.trailing_data`, NONE) */
  readonly tls_malformed_trailing_data: boolean | null;
  /** Variable vector length is outside the permitted range (`tls.malformed.vector_length`, NONE) */
  readonly tls_malformed_vector_length: boolean | null;
  /** Parameters Length (`tls.quic.len`, UINT16) */
  readonly tls_quic_len: number | null;
  /** Parameter (`tls.quic.parameter`, NONE) */
  readonly tls_quic_parameter: boolean | null;
  /** ack_delay_exponent – Indicating an exponent used to decode the ACK Delay field in the ACK frame, (`tls.quic.parameter.ack_delay_exponent`, UINT64) */
  readonly tls_quic_parameter_ack_delay_exponent: number | bigint | null;
  /** Active Connection ID Limit (`tls.quic.parameter.active_connection_id_limit`, UINT64) */
  readonly tls_quic_parameter_active_connection_id_limit: number | bigint | null;
  /** length (`tls.quic.parameter.cibir_encoding.length`, UINT64) */
  readonly tls_quic_parameter_cibir_encoding_length: number | bigint | null;
  /** offset (`tls.quic.parameter.cibir_encoding.offset`, UINT64) */
  readonly tls_quic_parameter_cibir_encoding_offset: number | bigint | null;
  /** Enable TimestampV2 (`tls.quic.parameter.enable_time_stamp_v2`, UINT64) */
  readonly tls_quic_parameter_enable_time_stamp_v2: number | bigint | null;
  /** Facebook Partial Reliability (`tls.quic.parameter.facebook.partial_reliability`, UINT64) */
  readonly tls_quic_parameter_facebook_partial_reliability: number | bigint | null;
  /** Google Connection options (`tls.quic.parameter.google.connection_options`, BYTES) */
  readonly tls_quic_parameter_google_connection_options: string | null;
  /** Google Initial RTT (`tls.quic.parameter.google.initial_rtt`, UINT64) */
  readonly tls_quic_parameter_google_initial_rtt: number | bigint | null;
  /** Google Key Update not yet supported (`tls.quic.parameter.google.key_update_not_yet_supported`, NONE) */
  readonly tls_quic_parameter_google_key_update_not_yet_supported: boolean | null;
  /** Google QUIC parameters (`tls.quic.parameter.google.quic_params`, BYTES) */
  readonly tls_quic_parameter_google_quic_params: string | null;
  /** Google Unknown Field (`tls.quic.parameter.google.quic_params_unknown_field`, BYTES) */
  readonly tls_quic_parameter_google_quic_params_unknown_field: string | null;
  /** Google QUIC version (`tls.quic.parameter.google.quic_version`, UINT32) */
  readonly tls_quic_parameter_google_quic_version: number | null;
  /** Google Support Handshake Done (`tls.quic.parameter.google.support_handshake_done`, NONE) */
  readonly tls_quic_parameter_google_support_handshake_done: boolean | null;
  /** Google Supported Version (`tls.quic.parameter.google.supported_version`, UINT32) */
  readonly tls_quic_parameter_google_supported_version: number | null;
  /** Google Supported Versions Length (`tls.quic.parameter.google.supported_versions_length`, UINT8) */
  readonly tls_quic_parameter_google_supported_versions_length: number | null;
  /** Google UserAgent (`tls.quic.parameter.google.user_agent`, STRING) */
  readonly tls_quic_parameter_google_user_agent: string | null;
  /** initial_max_data – Contains the initial value for the maximum amount of data that can be sent on the connection (`tls.quic.parameter.initial_max_data`, UINT64) */
  readonly tls_quic_parameter_initial_max_data: number | bigint | null;
  /** initial_max_stream_data_bidi_local – Initial stream maximum data for bidirectional, locally-initiated streams (`tls.quic.parameter.initial_max_stream_data_bidi_local`, UINT64) */
  readonly tls_quic_parameter_initial_max_stream_data_bidi_local: number | bigint | null;
  /** initial_max_stream_data_bidi_remote – Initial stream maximum data for bidirectional, peer-initiated streams (`tls.quic.parameter.initial_max_stream_data_bidi_remote`, UINT64) */
  readonly tls_quic_parameter_initial_max_stream_data_bidi_remote: number | bigint | null;
  /** initial_max_stream_data_uni – Initial stream maximum data for unidirectional streams parameter (`tls.quic.parameter.initial_max_stream_data_uni`, UINT64) */
  readonly tls_quic_parameter_initial_max_stream_data_uni: number | bigint | null;
  /** initial_max_streams_bidi – Initial maximum number of application-owned bidirectional streams (`tls.quic.parameter.initial_max_streams_bidi`, UINT64) */
  readonly tls_quic_parameter_initial_max_streams_bidi: number | bigint | null;
  /** initial_max_streams_uni – Initial maximum number of application-owned unidirectional streams (`tls.quic.parameter.initial_max_streams_uni`, UINT64) */
  readonly tls_quic_parameter_initial_max_streams_uni: number | bigint | null;
  /** Initial Source Connection ID (`tls.quic.parameter.initial_source_connection_id`, BYTES) */
  readonly tls_quic_parameter_initial_source_connection_id: string | null;
  /** Length (`tls.quic.parameter.lengt.old`, UINT16) */
  readonly tls_quic_parameter_lengt_old: number | null;
  /** Length (`tls.quic.parameter.length`, UINT64) */
  readonly tls_quic_parameter_length: number | bigint | null;
  /** loss_bits (`tls.quic.parameter.loss_bits`, UINT64) */
  readonly tls_quic_parameter_loss_bits: number | bigint | null;
  /** max_ack_delay – Indicating the maximum amount of time in milliseconds by which it will delay sending of acknowledgments (`tls.quic.parameter.max_ack_delay`, UINT64) */
  readonly tls_quic_parameter_max_ack_delay: number | bigint | null;
  /** max_datagram_frame_size (`tls.quic.parameter.max_datagram_frame_size`, UINT64) */
  readonly tls_quic_parameter_max_datagram_frame_size: number | bigint | null;
  /** max_idle_timeout – In milliseconds (`tls.quic.parameter.max_idle_timeout`, UINT64) */
  readonly tls_quic_parameter_max_idle_timeout: number | bigint | null;
  /** max_udp_payload_size – Maximum UDP payload size that the endpoint is willing to receive (`tls.quic.parameter.max_udp_payload_size`, UINT64) */
  readonly tls_quic_parameter_max_udp_payload_size: number | bigint | null;
  /** min_ack_delay (`tls.quic.parameter.min_ack_delay`, UINT64) */
  readonly tls_quic_parameter_min_ack_delay: number | bigint | null;
  /** original_destination_connection_id – Destination Connection ID from the first Initial packet sent by the client (`tls.quic.parameter.original_destination_connection_id`, BYTES) */
  readonly tls_quic_parameter_original_destination_connection_id: string | null;
  /** connectionId (`tls.quic.parameter.preferred_address.connectionid`, BYTES) */
  readonly tls_quic_parameter_preferred_address_connectionid: string | null;
  /** Length – Length of connectionId Field (`tls.quic.parameter.preferred_address.connectionid.length`, UINT8) */
  readonly tls_quic_parameter_preferred_address_connectionid_length: number | null;
  /** ipv4Address (`tls.quic.parameter.preferred_address.ipv4address`, IPv4) */
  readonly tls_quic_parameter_preferred_address_ipv4address: string | null;
  /** ipv4Port (`tls.quic.parameter.preferred_address.ipv4port`, UINT16) */
  readonly tls_quic_parameter_preferred_address_ipv4port: number | null;
  /** ipv6Address (`tls.quic.parameter.preferred_address.ipv6address`, IPv6) */
  readonly tls_quic_parameter_preferred_address_ipv6address: string | null;
  /** ipv6Port (`tls.quic.parameter.preferred_address.ipv6port`, UINT16) */
  readonly tls_quic_parameter_preferred_address_ipv6port: number | null;
  /** statelessResetToken (`tls.quic.parameter.preferred_address.statelessresettoken`, BYTES) */
  readonly tls_quic_parameter_preferred_address_statelessresettoken: string | null;
  /** Retry Source Connection ID (`tls.quic.parameter.retry_source_connection_id`, BYTES) */
  readonly tls_quic_parameter_retry_source_connection_id: string | null;
  /** stateless_reset_token – Used in verifying a stateless reset (`tls.quic.parameter.stateless_reset_token`, BYTES) */
  readonly tls_quic_parameter_stateless_reset_token: string | null;
  /** Type (`tls.quic.parameter.type`, UINT64) */
  readonly tls_quic_parameter_type: number | bigint | null;
  /** Value (`tls.quic.parameter.value`, BYTES) */
  readonly tls_quic_parameter_value: string | null;
  /** Chosen Version (`tls.quic.parameter.vi.chosen_version`, UINT32) */
  readonly tls_quic_parameter_vi_chosen_version: number | null;
  /** Other Version (`tls.quic.parameter.vi.other_version`, UINT32) */
  readonly tls_quic_parameter_vi_other_version: number | null;
  /** Reassembled PDU data – The payload of multiple reassembled TLS segments (`tls.reassembled.data`, BYTES) */
  readonly tls_reassembled_data: string | null;
  /** Reassembled PDU length – The total length of the reassembled payload (`tls.reassembled.length`, UINT32) */
  readonly tls_reassembled_length: number | null;
  /** Reassembled PDU in frame – The PDU that doesn't end in this segment is reassembled in this frame (`tls.reassembled_in`, FRAMENUM) */
  readonly tls_reassembled_in: number | null;
  /** Record Layer (`tls.record`, NONE) */
  readonly tls_record: boolean | null;
  /** Content Type (`tls.record.content_type`, UINT8) */
  readonly tls_record_content_type: number | null;
  /** Is Escape – Indicates a security escape (`tls.record.is_escape`, BOOLEAN) */
  readonly tls_record_is_escape: boolean | null;
  /** Length – Length of TLS record data (`tls.record.length`, UINT16) */
  readonly tls_record_length: number | null;
  /** Record fragment length is too small or too large (`tls.record.length.invalid`, NONE) */
  readonly tls_record_length_invalid: boolean | null;
  /** Opaque Type – Always set to value 23, actual content type is known after decryption (`tls.record.opaque_type`, UINT8) */
  readonly tls_record_opaque_type: number | null;
  /** Padding Length – Length of padding at end of record (`tls.record.padding_length`, UINT8) */
  readonly tls_record_padding_length: number | null;
  /** Version – Record layer version (`tls.record.version`, UINT16) */
  readonly tls_record_version: number | null;
  /** Record Size Limit – Maximum record size that an endpoint is willing to receive (`tls.record_size_limit`, UINT16) */
  readonly tls_record_size_limit: number | null;
  /** This session reuses previously negotiated keys (Session resumption) (`tls.resumed`, NONE) */
  readonly tls_resumed: boolean | null;
  /** Extensions – Future extensions to this protocol (currently none) (`tls.sct.sct_extensions`, NONE) */
  readonly tls_sct_sct_extensions: boolean | null;
  /** Extensions length – Length of future extensions to this protocol (currently none) (`tls.sct.sct_extensions_length`, UINT16) */
  readonly tls_sct_sct_extensions_length: number | null;
  /** Serialized SCT Length (`tls.sct.sct_length`, UINT16) */
  readonly tls_sct_sct_length: number | null;
  /** Log ID – SHA-256 hash of log's public key (`tls.sct.sct_logid`, BYTES) */
  readonly tls_sct_sct_logid: string | null;
  /** Signature (`tls.sct.sct_signature`, BYTES) */
  readonly tls_sct_sct_signature: string | null;
  /** Signature Length (`tls.sct.sct_signature_length`, UINT16) */
  readonly tls_sct_sct_signature_length: number | null;
  /** Timestamp – Timestamp of issuance (`tls.sct.sct_timestamp`, ABSOLUTE_TIME) */
  readonly tls_sct_sct_timestamp: bigint | null;
  /** SCT Version – SCT Protocol version (v1 (0) is defined in RFC 6962) (`tls.sct.sct_version`, UINT8) */
  readonly tls_sct_sct_version: number | null;
  /** Serialized SCT List Length (`tls.sct.scts_length`, UINT16) */
  readonly tls_sct_scts_length: number | null;
  /** TLS segment (`tls.segment`, FRAMENUM) */
  readonly tls_segment: number | null;
  /** Segment count (`tls.segment.count`, UINT32) */
  readonly tls_segment_count: number | null;
  /** TLS segment data – The payload of a single TLS segment (`tls.segment.data`, BYTES) */
  readonly tls_segment_data: string | null;
  /** Reassembling error – Reassembling error due to illegal segments (`tls.segment.error`, FRAMENUM) */
  readonly tls_segment_error: number | null;
  /** Multiple tail segments found – Several tails were found when reassembling the pdu (`tls.segment.multipletails`, BOOLEAN) */
  readonly tls_segment_multipletails: boolean | null;
  /** Segment overlap – Segment overlaps with other segments (`tls.segment.overlap`, BOOLEAN) */
  readonly tls_segment_overlap: boolean | null;
  /** Conflicting data in segment overlap – Overlapping segments contained conflicting data (`tls.segment.overlap.conflict`, BOOLEAN) */
  readonly tls_segment_overlap_conflict: boolean | null;
  /** Segment too long – Segment contained data past end of the pdu (`tls.segment.toolongfragment`, BOOLEAN) */
  readonly tls_segment_toolongfragment: boolean | null;
  /** Reassembled TLS segments – TLS Segments (`tls.segments`, NONE) */
  readonly tls_segments: boolean | null;
  /** Unexpected message (`tls.unexpected_message`, NONE) */
  readonly tls_unexpected_message: boolean | null;
  /** User Datagram Protocol (`udp`, PROTOCOL) */
  readonly udp: boolean | null;
  /** Checksum – Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html (`udp.checksum`, UINT16) */
  readonly udp_checksum: number | null;
  /** Bad checksum (`udp.checksum.bad`, NONE) */
  readonly udp_checksum_bad: boolean | null;
  /** Checksum Status (`udp.checksum.status`, UINT8) */
  readonly udp_checksum_status: number | null;
  /** Illegal checksum value (0) (`udp.checksum.zero`, NONE) */
  readonly udp_checksum_zero: boolean | null;
  /** Calculated Checksum – The expected UDP checksum field as calculated from the UDP packet (`udp.checksum_calculated`, UINT16) */
  readonly udp_checksum_calculated: number | null;
  /** Checksum coverage (`udp.checksum_coverage`, UINT16) */
  readonly udp_checksum_coverage: number | null;
  /** Destination Port (`udp.dstport`, UINT16) */
  readonly udp_dstport: number | null;
  /** Length – Length in octets including this header and the data (`udp.length`, UINT16) */
  readonly udp_length: number | null;
  /** Bad length value (`udp.length.bad`, NONE) */
  readonly udp_length_bad: boolean | null;
  /** Length is zero but payload < 65536 (`udp.length.bad_zero`, NONE) */
  readonly udp_length_bad_zero: boolean | null;
  /** Payload (`udp.payload`, BYTES) */
  readonly udp_payload: string | null;
  /** PDU Size – The size of this PDU (`udp.pdu.size`, UINT32) */
  readonly udp_pdu_size: number | null;
  /** Source or Destination Port (`udp.port`, UINT16) */
  readonly udp_port: number | null;
  /** Possible traceroute (`udp.possible_traceroute`, NONE) */
  readonly udp_possible_traceroute: boolean | null;
  /** Destination process name – Destination process command name (`udp.proc.dstcmd`, STRING) */
  readonly udp_proc_dstcmd: string | null;
  /** Destination process ID (`udp.proc.dstpid`, UINT32) */
  readonly udp_proc_dstpid: number | null;
  /** Destination process user ID (`udp.proc.dstuid`, UINT32) */
  readonly udp_proc_dstuid: number | null;
  /** Destination process user name (`udp.proc.dstuname`, STRING) */
  readonly udp_proc_dstuname: string | null;
  /** Source process name – Source process command name (`udp.proc.srccmd`, STRING) */
  readonly udp_proc_srccmd: string | null;
  /** Source process ID (`udp.proc.srcpid`, UINT32) */
  readonly udp_proc_srcpid: number | null;
  /** Source process user ID (`udp.proc.srcuid`, UINT32) */
  readonly udp_proc_srcuid: number | null;
  /** Source process user name (`udp.proc.srcuname`, STRING) */
  readonly udp_proc_srcuname: string | null;
  /** Source Port (`udp.srcport`, UINT16) */
  readonly udp_srcport: number | null;
  /** Stream index (`udp.stream`, UINT32) */
  readonly udp_stream: number | null;
  /** Time since previous frame – Time delta from previous frame in this UDP stream (`udp.time_delta`, RELATIVE_TIME) */
  readonly udp_time_delta: number | null;
  /** Time since first frame – Time relative to first frame in this UDP stream (`udp.time_relative`, RELATIVE_TIME) */
  readonly udp_time_relative: number | null;
  /** 802.1Q Virtual LAN (`vlan`, PROTOCOL) */
  readonly vlan: boolean | null;
  /** CFI – Canonical Format Identifier (`vlan.cfi`, BOOLEAN) */
  readonly vlan_cfi: boolean | null;
  /** DEI – Drop Eligible Indicator (`vlan.dei`, BOOLEAN) */
  readonly vlan_dei: boolean | null;
  /** Type – Ethertype (`vlan.etype`, UINT16) */
  readonly vlan_etype: number | null;
  /** ID – VLAN ID (`vlan.id`, UINT16) */
  readonly vlan_id: number | null;
  /** Name – VLAN ID Name (`vlan.id_name`, STRING) */
  readonly vlan_id_name: string | null;
  /** Length (`vlan.len`, UINT16) */
  readonly vlan_len: number | null;
  /** Length field value goes past the end of the payload (`vlan.len.past_end`, NONE) */
  readonly vlan_len_past_end: boolean | null;
  /** Priority – Descriptions are recommendations from IEEE standard 802.1D-2004 (`vlan.priority`, UINT16) */
  readonly vlan_priority: number | null;
  /** Too many nested VLAN tags (`vlan.too_many_tags`, NONE) */
  readonly vlan_too_many_tags: boolean | null;
  /** Trailer – VLAN Trailer (`vlan.trailer`, BYTES) */
  readonly vlan_trailer: string | null;
  /** Virtual eXtensible Local Area Network (`vxlan`, PROTOCOL) */
  readonly vxlan: boolean | null;
  /** Policy Applied (`vxlan.flag_a`, BOOLEAN) */
  readonly vxlan_flag_a: boolean | null;
  /** Don't Learn (`vxlan.flag_d`, BOOLEAN) */
  readonly vxlan_flag_d: boolean | null;
  /** GBP Extension (`vxlan.flag_g`, BOOLEAN) */
  readonly vxlan_flag_g: boolean | null;
  /** VXLAN Network ID (VNI) (`vxlan.flag_i`, BOOLEAN) */
  readonly vxlan_flag_i: boolean | null;
  /** Flags (`vxlan.flags`, UINT16) */
  readonly vxlan_flags: number | null;
  /** Reserved(R) (`vxlan.flags_reserved`, UINT16) */
  readonly vxlan_flags_reserved: number | null;
  /** Group Policy ID (`vxlan.gbp`, UINT16) */
  readonly vxlan_gbp: number | null;
  /** Instance (`vxlan.i_bit`, UINT8) */
  readonly vxlan_i_bit: number | null;
  /** Next Protocol (`vxlan.next_proto`, UINT8) */
  readonly vxlan_next_proto: number | null;
  /** OAM bit (`vxlan.o_bit`, UINT8) */
  readonly vxlan_o_bit: number | null;
  /** Next Protocol Bit (`vxlan.p_bit`, UINT8) */
  readonly vxlan_p_bit: number | null;
  /** Reserved (`vxlan.reserved8`, UINT8) */
  readonly vxlan_reserved8: number | null;
  /** Reserved (`vxlan.reserved_16`, UINT16) */
  readonly vxlan_reserved_16: number | null;
  /** Version (`vxlan.ver`, UINT8) */
  readonly vxlan_ver: number | null;
  /** VXLAN Network Identifier (VNI) (`vxlan.vni`, UINT24) */
  readonly vxlan_vni: number | null;
  /** WebSocket (`websocket`, PROTOCOL) */
  readonly websocket: boolean | null;
  /** Decompression failed (`websocket.decompression.failed.expert`, NONE) */
  readonly websocket_decompression_failed_expert: boolean | null;
  /** Fin – Indicates that this is the final fragment in a message (`websocket.fin`, BOOLEAN) */
  readonly websocket_fin: boolean | null;
  /** Websocket Fragment (`websocket.fragment`, FRAMENUM) */
  readonly websocket_fragment: number | null;
  /** Fragment count (`websocket.fragment.count`, UINT32) */
  readonly websocket_fragment_count: number | null;
  /** Defragmentation error – Defragmentation error due to illegal fragments (`websocket.fragment.error`, FRAMENUM) */
  readonly websocket_fragment_error: number | null;
  /** Multiple tail fragments found – Several tails were found when defragmenting the packet (`websocket.fragment.multipletails`, BOOLEAN) */
  readonly websocket_fragment_multipletails: boolean | null;
  /** Fragment overlap – Fragment overlaps with other fragments (`websocket.fragment.overlap`, BOOLEAN) */
  readonly websocket_fragment_overlap: boolean | null;
  /** Conflicting data in fragment overlap – Overlapping fragments contained conflicting data (`websocket.fragment.overlap.conflict`, BOOLEAN) */
  readonly websocket_fragment_overlap_conflict: boolean | null;
  /** Fragment too long – Fragment contained data past end of packet (`websocket.fragment.toolongfragment`, BOOLEAN) */
  readonly websocket_fragment_toolongfragment: boolean | null;
  /** Reassembled websocket Fragments – Fragments (`websocket.fragments`, NONE) */
  readonly websocket_fragments: boolean | null;
  /** Mask – Defines whether the Payload data is masked (`websocket.mask`, BOOLEAN) */
  readonly websocket_mask: boolean | null;
  /** Masked payload (`websocket.masked_payload`, NONE) */
  readonly websocket_masked_payload: boolean | null;
  /** Masking-Key – All frames sent from the client to the server are masked by a 32-bit value that is contained within the fr… (`websocket.masking_key`, BYTES) */
  readonly websocket_masking_key: string | null;
  /** Opcode – Defines the interpretation of the Payload data (`websocket.opcode`, UINT8) */
  readonly websocket_opcode: number | null;
  /** Payload – Payload (after unmasking) (`websocket.payload`, NONE) */
  readonly websocket_payload: boolean | null;
  /** Close (`websocket.payload.close`, NONE) */
  readonly websocket_payload_close: boolean | null;
  /** Reason (`websocket.payload.close.reason`, STRING) */
  readonly websocket_payload_close_reason: string | null;
  /** Status code (`websocket.payload.close.status_code`, UINT16) */
  readonly websocket_payload_close_status_code: number | null;
  /** Continue (`websocket.payload.continue`, BYTES) */
  readonly websocket_payload_continue: string | null;
  /** Ping (`websocket.payload.ping`, BYTES) */
  readonly websocket_payload_ping: string | null;
  /** Pong (`websocket.payload.pong`, BYTES) */
  readonly websocket_payload_pong: string | null;
  /** Text (`websocket.payload.text`, STRING) */
  readonly websocket_payload_text: string | null;
  /** Unknown (`websocket.payload.unknown`, BYTES) */
  readonly websocket_payload_unknown: string | null;
  /** Dissector for Websocket Opcode (`websocket.payload.unknown.expert`, NONE) */
  readonly websocket_payload_unknown_expert: boolean | null;
  /** Payload length – The length of the Payload data (`websocket.payload_length`, UINT8) */
  readonly websocket_payload_length: number | null;
  /** Extended Payload length (16 bits) – The length (16 bits) of the Payload data (`websocket.payload_length_ext_16`, UINT16) */
  readonly websocket_payload_length_ext_16: number | null;
  /** Extended Payload length (64 bits) – The length (64 bits) of the Payload data (`websocket.payload_length_ext_64`, UINT64) */
  readonly websocket_payload_length_ext_64: number | bigint | null;
  /** Per-Message Compressed – Whether a message is compressed or not (`websocket.pmc`, BOOLEAN) */
  readonly websocket_pmc: boolean | null;
  /** Reassembled websocket Payload length – The total length of the reassembled payload (`websocket.reassembled.length`, UINT32) */
  readonly websocket_reassembled_length: number | null;
  /** Reserved – Must be zero (`websocket.rsv`, UINT8) */
  readonly websocket_rsv: number | null;
  /** WireGuard Protocol (`wg`, PROTOCOL) */
  readonly wg: boolean | null;
  /** Packet length is too small (`wg.bad_packet_length`, NONE) */
  readonly wg_bad_packet_length: boolean | null;
  /** Counter (`wg.counter`, UINT64) */
  readonly wg_counter: number | bigint | null;
  /** Packet data decryption failed (`wg.decryption_error`, NONE) */
  readonly wg_decryption_error: boolean | null;
  /** Decryption unsupported (disable FIPS mode or upgrade Libgcrypt to 1.10.0 or higher) (`wg.decryption_unsupported`, NONE) */
  readonly wg_decryption_unsupported: boolean | null;
  /** Encrypted Cookie (`wg.encrypted_cookie`, BYTES) */
  readonly wg_encrypted_cookie: string | null;
  /** Encrypted Empty – Authenticated encryption of an empty string (`wg.encrypted_empty`, NONE) */
  readonly wg_encrypted_empty: boolean | null;
  /** Encrypted Packet (`wg.encrypted_packet`, NONE) */
  readonly wg_encrypted_packet: boolean | null;
  /** Encrypted Static – Encrypted long-term static public key of sender (`wg.encrypted_static`, NONE) */
  readonly wg_encrypted_static: boolean | null;
  /** Encrypted Timestamp (`wg.encrypted_timestamp`, NONE) */
  readonly wg_encrypted_timestamp: boolean | null;
  /** Ephemeral – Ephemeral public key of sender (`wg.ephemeral`, STRING) */
  readonly wg_ephemeral: string | null;
  /** Has Private Key – Whether the corresponding private key is known (configured via prefs) (`wg.ephemeral.known_privkey`, BOOLEAN) */
  readonly wg_ephemeral_known_privkey: boolean | null;
  /** Handshake decryption successful – Whether decryption keys were successfully derived (`wg.handshake_ok`, BOOLEAN) */
  readonly wg_handshake_ok: boolean | null;
  /** This is a Keepalive message (`wg.keepalive`, NONE) */
  readonly wg_keepalive: boolean | null;
  /** mac1 (`wg.mac1`, BYTES) */
  readonly wg_mac1: string | null;
  /** mac2 (`wg.mac2`, BYTES) */
  readonly wg_mac2: string | null;
  /** Nonce (`wg.nonce`, BYTES) */
  readonly wg_nonce: string | null;
  /** Receiver – Identifier as chosen by receiver (`wg.receiver`, UINT32) */
  readonly wg_receiver: number | null;
  /** Receiver Static Public Key – Public key of the receiver (matched based on MAC1) (`wg.receiver_pubkey`, STRING) */
  readonly wg_receiver_pubkey: string | null;
  /** Has Private Key – Whether the corresponding private key is known (configured via prefs) (`wg.receiver_pubkey.known_privkey`, BOOLEAN) */
  readonly wg_receiver_pubkey_known_privkey: boolean | null;
  /** Reserved (`wg.reserved`, BYTES) */
  readonly wg_reserved: string | null;
  /** Response in Frame – The response to this initiation message is in this frame (`wg.response_in`, FRAMENUM) */
  readonly wg_response_in: number | null;
  /** Response to Frame – This is a response to the initiation message in this frame (`wg.response_to`, FRAMENUM) */
  readonly wg_response_to: number | null;
  /** Sender – Identifier as chosen by the sender (`wg.sender`, UINT32) */
  readonly wg_sender: number | null;
  /** Static Public Key – Long-term static public key of sender (`wg.static`, STRING) */
  readonly wg_static: string | null;
  /** Has Private Key – Whether the corresponding private key is known (configured via prefs) (`wg.static.known_privkey`, BOOLEAN) */
  readonly wg_static_known_privkey: boolean | null;
  /** Known Public Key – Whether this public key is known (configured via prefs) (`wg.static.known_pubkey`, BOOLEAN) */
  readonly wg_static_known_pubkey: boolean | null;
  /** Stream index – Identifies a session in this capture file (`wg.stream`, UINT32) */
  readonly wg_stream: number | null;
  /** Nanoseconds (`wg.timestamp.nanoseconds`, UINT32) */
  readonly wg_timestamp_nanoseconds: number | null;
  /** TAI64 Label (`wg.timestamp.tai64_label`, UINT64) */
  readonly wg_timestamp_tai64_label: number | bigint | null;
  /** Timestamp (`wg.timestamp.value`, ABSOLUTE_TIME) */
  readonly wg_timestamp_value: bigint | null;
  /** Type (`wg.type`, UINT8) */
  readonly wg_type: number | null;
}

/** Wireshark's names of them. */
export type KnownField =
  | 'ah'
  | 'ah.icv'
  | 'ah.length'
  | 'ah.next_header'
  | 'ah.reserved'
  | 'ah.sequence'
  | 'ah.spi'
  | 'arp'
  | 'arp.dst.atm_num_e164'
  | 'arp.dst.atm_num_nsap'
  | 'arp.dst.atm_subaddr'
  | 'arp.dst.drarp_error_status'
  | 'arp.dst.hlen'
  | 'arp.dst.htype'
  | 'arp.dst.hw'
  | 'arp.dst.hw_ax25'
  | 'arp.dst.hw_mac'
  | 'arp.dst.pln'
  | 'arp.dst.proto'
  | 'arp.dst.proto_ipv4'
  | 'arp.dst.slen'
  | 'arp.dst.stype'
  | 'arp.duplicate-address-detected'
  | 'arp.duplicate-address-frame'
  | 'arp.hw.size'
  | 'arp.hw.type'
  | 'arp.isannouncement'
  | 'arp.isgratuitous'
  | 'arp.isprobe'
  | 'arp.opcode'
  | 'arp.packet-storm-detected'
  | 'arp.proto.size'
  | 'arp.proto.type'
  | 'arp.seconds-since-duplicate-address-frame'
  | 'arp.src.atm_afi'
  | 'arp.src.atm_afi.unknown'
  | 'arp.src.atm_data_country_code'
  | 'arp.src.atm_data_country_code_group'
  | 'arp.src.atm_e.164_isdn'
  | 'arp.src.atm_e.164_isdn_group'
  | 'arp.src.atm_end_system_identifier'
  | 'arp.src.atm_high_order_dsp'
  | 'arp.src.atm_international_code_designator'
  | 'arp.src.atm_international_code_designator_group'
  | 'arp.src.atm_num_e164'
  | 'arp.src.atm_num_nsap'
  | 'arp.src.atm_rest_of_address'
  | 'arp.src.atm_selector'
  | 'arp.src.atm_subaddr'
  | 'arp.src.hlen'
  | 'arp.src.htype'
  | 'arp.src.hw'
  | 'arp.src.hw_ax25'
  | 'arp.src.hw_mac'
  | 'arp.src.pln'
  | 'arp.src.proto'
  | 'arp.src.proto_ipv4'
  | 'arp.src.slen'
  | 'arp.src.stype'
  | 'data'
  | 'data.data'
  | 'data.len'
  | 'data.md5_hash'
  | 'data.text'
  | 'data.uncompressed.data'
  | 'data.uncompressed.len'
  | 'dhcp'
  | 'dhcp.bad_bitfield'
  | 'dhcp.bad_length'
  | 'dhcp.boot_filename_overloaded_by_dhcp'
  | 'dhcp.bootp'
  | 'dhcp.ccc.ietf.sec_tkt.all_pc_call_management'
  | 'dhcp.ccc.ietf.sec_tkt.pc_provision_server'
  | 'dhcp.cl.ietf_ccc.dev_prov_unc_key_max_retries'
  | 'dhcp.cl.ietf_ccc.dev_prov_unc_key_max_timeout'
  | 'dhcp.cl.ietf_ccc.dev_prov_unc_key_nom_timeout'
  | 'dhcp.cl.ietf_ccc.dev_realm_unc_key_max_retries'
  | 'dhcp.cl.ietf_ccc.dev_realm_unc_key_max_timeout'
  | 'dhcp.cl.ietf_ccc.dev_realm_unc_key_nom_timeout'
  | 'dhcp.client_address_not_given'
  | 'dhcp.client_hardware_address'
  | 'dhcp.client_id'
  | 'dhcp.client_id.duid_ll_hw_type'
  | 'dhcp.client_id.duid_llt_hw_type'
  | 'dhcp.client_id.duid_type'
  | 'dhcp.client_id.enterprise_num'
  | 'dhcp.client_id.iaid'
  | 'dhcp.client_id.link_layer_address'
  | 'dhcp.client_id.time'
  | 'dhcp.client_id.type'
  | 'dhcp.client_id.undef'
  | 'dhcp.client_id.uuid'
  | 'dhcp.client_network_id_major'
  | 'dhcp.client_network_id_minor'
  | 'dhcp.cookie'
  | 'dhcp.docsis_cm_cap.mpls.bda'
  | 'dhcp.docsis_cm_cap.mpls.bdei'
  | 'dhcp.docsis_cm_cap.mpls.bpcp'
  | 'dhcp.docsis_cm_cap.mpls.bsa'
  | 'dhcp.docsis_cm_cap.mpls.btci'
  | 'dhcp.docsis_cm_cap.mpls.btpid'
  | 'dhcp.docsis_cm_cap.mpls.bvid'
  | 'dhcp.docsis_cm_cap.mpls.ccfi'
  | 'dhcp.docsis_cm_cap.mpls.cpcp'
  | 'dhcp.docsis_cm_cap.mpls.ctci'
  | 'dhcp.docsis_cm_cap.mpls.ctpid'
  | 'dhcp.docsis_cm_cap.mpls.cvid'
  | 'dhcp.docsis_cm_cap.mpls.idei'
  | 'dhcp.docsis_cm_cap.mpls.ipcp'
  | 'dhcp.docsis_cm_cap.mpls.isid'
  | 'dhcp.docsis_cm_cap.mpls.itci'
  | 'dhcp.docsis_cm_cap.mpls.itpid'
  | 'dhcp.docsis_cm_cap.mpls.iuca'
  | 'dhcp.docsis_cm_cap.mpls.label'
  | 'dhcp.docsis_cm_cap.mpls.sdei'
  | 'dhcp.docsis_cm_cap.mpls.spcp'
  | 'dhcp.docsis_cm_cap.mpls.stci'
  | 'dhcp.docsis_cm_cap.mpls.stpid'
  | 'dhcp.docsis_cm_cap.mpls.svid'
  | 'dhcp.docsis_cm_cap.mpls.tc'
  | 'dhcp.docsis_cm_cap.ranging_hold_off.cm'
  | 'dhcp.docsis_cm_cap.ranging_hold_off.dsg'
  | 'dhcp.docsis_cm_cap.ranging_hold_off.emta'
  | 'dhcp.docsis_cm_cap.ranging_hold_off.eps'
  | 'dhcp.docsis_cm_cap.ussymrate.1280'
  | 'dhcp.docsis_cm_cap.ussymrate.160'
  | 'dhcp.docsis_cm_cap.ussymrate.2560'
  | 'dhcp.docsis_cm_cap.ussymrate.320'
  | 'dhcp.docsis_cm_cap.ussymrate.5120'
  | 'dhcp.docsis_cm_cap.ussymrate.640'
  | 'dhcp.docsis_cm_cap_type'
  | 'dhcp.end_option_missing'
  | 'dhcp.file'
  | 'dhcp.flags'
  | 'dhcp.flags.bc'
  | 'dhcp.flags.reserved'
  | 'dhcp.fqdn.e'
  | 'dhcp.fqdn.flags'
  | 'dhcp.fqdn.mbz'
  | 'dhcp.fqdn.n'
  | 'dhcp.fqdn.name'
  | 'dhcp.fqdn.o'
  | 'dhcp.fqdn.rcode1'
  | 'dhcp.fqdn.rcode2'
  | 'dhcp.fqdn.s'
  | 'dhcp.hops'
  | 'dhcp.hw.addr'
  | 'dhcp.hw.addr_padding'
  | 'dhcp.hw.len'
  | 'dhcp.hw.mac_addr'
  | 'dhcp.hw.type'
  | 'dhcp.id'
  | 'dhcp.ip.client'
  | 'dhcp.ip.relay'
  | 'dhcp.ip.server'
  | 'dhcp.ip.your'
  | 'dhcp.malformed.duid'
  | 'dhcp.missing_subopt_length'
  | 'dhcp.missing_subopt_value'
  | 'dhcp.option.6RD.border_relay_ip'
  | 'dhcp.option.6RD.ipv4_mask_len'
  | 'dhcp.option.6RD.malformed'
  | 'dhcp.option.6RD.prefix'
  | 'dhcp.option.6RD.prefix_len'
  | 'dhcp.option.agent_information_option.agent_circuit_id'
  | 'dhcp.option.agent_information_option.agent_remote_id'
  | 'dhcp.option.agent_information_option.ani_ap_bssid'
  | 'dhcp.option.agent_information_option.ani_ap_name'
  | 'dhcp.option.agent_information_option.ani_att'
  | 'dhcp.option.agent_information_option.ani_att.att'
  | 'dhcp.option.agent_information_option.ani_att.res'
  | 'dhcp.option.agent_information_option.ani_network_name'
  | 'dhcp.option.agent_information_option.ani_operator_id'
  | 'dhcp.option.agent_information_option.ani_operator_realm'
  | 'dhcp.option.agent_information_option.authentication'
  | 'dhcp.option.agent_information_option.docsis_device_class'
  | 'dhcp.option.agent_information_option.flags'
  | 'dhcp.option.agent_information_option.link_selection'
  | 'dhcp.option.agent_information_option.link_selection_cisco'
  | 'dhcp.option.agent_information_option.padding'
  | 'dhcp.option.agent_information_option.radius_attributes'
  | 'dhcp.option.agent_information_option.relay_agent_id'
  | 'dhcp.option.agent_information_option.reserved'
  | 'dhcp.option.agent_information_option.server_id_override'
  | 'dhcp.option.agent_information_option.server_id_override_cisco'
  | 'dhcp.option.agent_information_option.source_port'
  | 'dhcp.option.agent_information_option.suboption'
  | 'dhcp.option.agent_information_option.subscriber_id'
  | 'dhcp.option.agent_information_option.value'
  | 'dhcp.option.agent_information_option.value.address'
  | 'dhcp.option.agent_information_option.value.string'
  | 'dhcp.option.agent_information_option.value.uint'
  | 'dhcp.option.agent_information_option.vi'
  | 'dhcp.option.agent_information_option.vi.cl.docsis_version'
  | 'dhcp.option.agent_information_option.vi.cl.dpoe_system_pbb_service'
  | 'dhcp.option.agent_information_option.vi.cl.dpoe_system_version'
  | 'dhcp.option.agent_information_option.vi.cl.mso_defined_text'
  | 'dhcp.option.agent_information_option.vi.cl.secure_file_transfer_uri'
  | 'dhcp.option.agent_information_option.vi.cl.service_class_name'
  | 'dhcp.option.agent_information_option.vi.data_length'
  | 'dhcp.option.agent_information_option.vi.enterprise'
  | 'dhcp.option.agent_information_option.vrf_name'
  | 'dhcp.option.agent_information_option.vrf_name.global'
  | 'dhcp.option.agent_information_option.vrf_name.vpn_id'
  | 'dhcp.option.agent_information_option.vrf_name.vpn_id.index'
  | 'dhcp.option.agent_information_option.vrf_name.vpn_id.oui'
  | 'dhcp.option.all_subnets_are_local'
  | 'dhcp.option.andsf_server'
  | 'dhcp.option.arp_cache_timeout'
  | 'dhcp.option.associated_ip_option'
  | 'dhcp.option.boot_file_size'
  | 'dhcp.option.bootfile_name'
  | 'dhcp.option.broadcast_address'
  | 'dhcp.option.bulk_lease.base_time'
  | 'dhcp.option.bulk_lease.data_source'
  | 'dhcp.option.bulk_lease.dhcp_state'
  | 'dhcp.option.bulk_lease.query_end_time'
  | 'dhcp.option.bulk_lease.query_start_time'
  | 'dhcp.option.bulk_lease.start_time_of_state'
  | 'dhcp.option.bulk_lease.status_code'
  | 'dhcp.option.bulk_lease.status_code_message'
  | 'dhcp.option.captive_portal'
  | 'dhcp.option.capwap_access_controller'
  | 'dhcp.option.civic_location.bad_cattype'
  | 'dhcp.option.civic_location.ca_length'
  | 'dhcp.option.civic_location.ca_type'
  | 'dhcp.option.civic_location.ca_value'
  | 'dhcp.option.civic_location.country'
  | 'dhcp.option.civic_location.what'
  | 'dhcp.option.cl_dss_id'
  | 'dhcp.option.cl_dss_id.len'
  | 'dhcp.option.cl_dss_id.option'
  | 'dhcp.option.classless_static.route'
  | 'dhcp.option.client_architecture.ambiguous'
  | 'dhcp.option.client_last_transaction_time'
  | 'dhcp.option.client_system_architecture'
  | 'dhcp.option.default_finger_server'
  | 'dhcp.option.default_ip_ttl'
  | 'dhcp.option.default_irc_server'
  | 'dhcp.option.default_www_server'
  | 'dhcp.option.dhcp'
  | 'dhcp.option.dhcp_authentication.alg_delay'
  | 'dhcp.option.dhcp_authentication.algorithm'
  | 'dhcp.option.dhcp_authentication.hmac_md5_hash'
  | 'dhcp.option.dhcp_authentication.information'
  | 'dhcp.option.dhcp_authentication.protocol'
  | 'dhcp.option.dhcp_authentication.rdm'
  | 'dhcp.option.dhcp_authentication.rdm_rdv'
  | 'dhcp.option.dhcp_authentication.rdm_replay_detection'
  | 'dhcp.option.dhcp_authentication.secret_id'
  | 'dhcp.option.dhcp_auto_configuration'
  | 'dhcp.option.dhcp_dns_domain_search_list_fqdn'
  | 'dhcp.option.dhcp_dns_domain_search_list_refer_last_option'
  | 'dhcp.option.dhcp_dns_domain_search_list_rfc_3396_detected'
  | 'dhcp.option.dhcp_max_message_size'
  | 'dhcp.option.dhcp_name_service.invalid'
  | 'dhcp.option.dhcp_name_service_search_option'
  | 'dhcp.option.dhcp_server_id'
  | 'dhcp.option.domain_name'
  | 'dhcp.option.domain_name_server'
  | 'dhcp.option.end'
  | 'dhcp.option.enterprise.malformed'
  | 'dhcp.option.ethernet_encapsulation'
  | 'dhcp.option.extension_path'
  | 'dhcp.option.forcerenew_nonce.algorithm'
  | 'dhcp.option.hostname'
  | 'dhcp.option.impress_server'
  | 'dhcp.option.interface_mtu'
  | 'dhcp.option.ip_address_lease_time'
  | 'dhcp.option.ip_forwarding'
  | 'dhcp.option.isns.administrative_flags'
  | 'dhcp.option.isns.administrative_flags.default_discovery_domain'
  | 'dhcp.option.isns.administrative_flags.enabled'
  | 'dhcp.option.isns.administrative_flags.heartbeat'
  | 'dhcp.option.isns.administrative_flags.management_scns'
  | 'dhcp.option.isns.administrative_flags.reserved'
  | 'dhcp.option.isns.discovery_domain_access'
  | 'dhcp.option.isns.discovery_domain_access.enabled'
  | 'dhcp.option.isns.discovery_domain_access.ifcp_target_port'
  | 'dhcp.option.isns.discovery_domain_access.initiator_target_port'
  | 'dhcp.option.isns.discovery_domain_access.iscsi_initiator'
  | 'dhcp.option.isns.discovery_domain_access.iscsi_target'
  | 'dhcp.option.isns.discovery_domain_access.reserved'
  | 'dhcp.option.isns.discovery_domain_access_control.node'
  | 'dhcp.option.isns.functions'
  | 'dhcp.option.isns.functions.dd_base_authorization'
  | 'dhcp.option.isns.functions.enabled'
  | 'dhcp.option.isns.functions.reserved'
  | 'dhcp.option.isns.functions.sec_policy_distribution'
  | 'dhcp.option.isns.heartbeat_originator_addr'
  | 'dhcp.option.isns.ignored_bitfield'
  | 'dhcp.option.isns.primary_server_addr'
  | 'dhcp.option.isns.secondary_server_addr'
  | 'dhcp.option.isns.server_security_bitmap'
  | 'dhcp.option.isns.server_security_bitmap.aggressive_mode'
  | 'dhcp.option.isns.server_security_bitmap.enabled'
  | 'dhcp.option.isns.server_security_bitmap.ike_ipsec_enabled'
  | 'dhcp.option.isns.server_security_bitmap.main_mode'
  | 'dhcp.option.isns.server_security_bitmap.pfs'
  | 'dhcp.option.isns.server_security_bitmap.reserved'
  | 'dhcp.option.isns.server_security_bitmap.transport_mode'
  | 'dhcp.option.isns.server_security_bitmap.tunnel_mode'
  | 'dhcp.option.length'
  | 'dhcp.option.log_server'
  | 'dhcp.option.lost_server_domain_name'
  | 'dhcp.option.lpr_server'
  | 'dhcp.option.mask_supplier'
  | 'dhcp.option.max_datagram_reassembly_size'
  | 'dhcp.option.merit_dump_file'
  | 'dhcp.option.message'
  | 'dhcp.option.mobile_ip_home_agent'
  | 'dhcp.option.mudurl'
  | 'dhcp.option.name_server'
  | 'dhcp.option.netbios_over_tcpip_dd_name_server'
  | 'dhcp.option.netbios_over_tcpip_name_server'
  | 'dhcp.option.netbios_over_tcpip_node_type'
  | 'dhcp.option.netbios_over_tcpip_scope'
  | 'dhcp.option.netinfo_parent_server_address'
  | 'dhcp.option.netinfo_parent_server_tag'
  | 'dhcp.option.nis_domain'
  | 'dhcp.option.nis_plus_domain'
  | 'dhcp.option.nis_plus_server'
  | 'dhcp.option.nis_server'
  | 'dhcp.option.nntp_server'
  | 'dhcp.option.non_local_source_routing'
  | 'dhcp.option.nonstd_data'
  | 'dhcp.option.novell_ds_context'
  | 'dhcp.option.novell_ds_tree_name'
  | 'dhcp.option.novell_dss.ip'
  | 'dhcp.option.novell_dss.string'
  | 'dhcp.option.novell_netware_ip_domain'
  | 'dhcp.option.novell_options.autoretries'
  | 'dhcp.option.novell_options.autoretry_delay'
  | 'dhcp.option.novell_options.broadcast'
  | 'dhcp.option.novell_options.nearest_nwip_server'
  | 'dhcp.option.novell_options.preferred_dss_server'
  | 'dhcp.option.novell_options.primary_dss'
  | 'dhcp.option.novell_options.suboption'
  | 'dhcp.option.novell_options.support_netware_v1_1'
  | 'dhcp.option.novell_options.value'
  | 'dhcp.option.novell_options.value.address'
  | 'dhcp.option.novell_options.value.bool'
  | 'dhcp.option.novell_options.value.uint'
  | 'dhcp.option.ntp_server'
  | 'dhcp.option.option.vi.cl.tag_unknown'
  | 'dhcp.option.option_overload'
  | 'dhcp.option.option_overload.file_end_missing'
  | 'dhcp.option.option_overload.sname_end_missing'
  | 'dhcp.option.padding'
  | 'dhcp.option.pana_agent'
  | 'dhcp.option.parse_err'
  | 'dhcp.option.path_mtu_aging_timeout'
  | 'dhcp.option.path_mtu_plateau_table_item'
  | 'dhcp.option.pcp.list_length'
  | 'dhcp.option.pcp.server'
  | 'dhcp.option.perform_mask_discovery'
  | 'dhcp.option.perform_router_discover'
  | 'dhcp.option.policy_filter.ip'
  | 'dhcp.option.policy_filter.subnet_mask'
  | 'dhcp.option.pop3_server'
  | 'dhcp.option.portparams.offset'
  | 'dhcp.option.portparams.psid'
  | 'dhcp.option.portparams.psid_length'
  | 'dhcp.option.private_proxy_autodiscovery'
  | 'dhcp.option.pxe_config_file'
  | 'dhcp.option.pxe_path_prefix'
  | 'dhcp.option.quotes_server'
  | 'dhcp.option.rdnss.domain'
  | 'dhcp.option.rdnss.preference'
  | 'dhcp.option.rdnss.primary_dns'
  | 'dhcp.option.rdnss.reserved'
  | 'dhcp.option.rdnss.secondary_dns'
  | 'dhcp.option.rebinding_time_value'
  | 'dhcp.option.renewal_time_value'
  | 'dhcp.option.request_list_item'
  | 'dhcp.option.requested_ip_address'
  | 'dhcp.option.resource_location_server'
  | 'dhcp.option.rfc3825.altitude'
  | 'dhcp.option.rfc3825.altitude_res'
  | 'dhcp.option.rfc3825.altitude_type'
  | 'dhcp.option.rfc3825.error'
  | 'dhcp.option.rfc3825.latitude'
  | 'dhcp.option.rfc3825.latitude_res'
  | 'dhcp.option.rfc3825.longitude'
  | 'dhcp.option.rfc3825.longitude_res'
  | 'dhcp.option.root_path'
  | 'dhcp.option.router'
  | 'dhcp.option.router_solicitation_address'
  | 'dhcp.option.sip_server.address'
  | 'dhcp.option.sip_server.encoding'
  | 'dhcp.option.sip_server.name'
  | 'dhcp.option.sip_server.refer_last_option'
  | 'dhcp.option.sip_server.rfc_3396_detected'
  | 'dhcp.option.sip_server_address.encoding'
  | 'dhcp.option.slp_directory_agent.slpda_address'
  | 'dhcp.option.slp_directory_agent.value'
  | 'dhcp.option.slp_service_scope.string'
  | 'dhcp.option.slp_service_scope.value'
  | 'dhcp.option.smtp_server'
  | 'dhcp.option.static_route.ip'
  | 'dhcp.option.static_route.router'
  | 'dhcp.option.streettalk_da_server'
  | 'dhcp.option.streettalk_server'
  | 'dhcp.option.subnet_mask'
  | 'dhcp.option.subnet_selection_option'
  | 'dhcp.option.suboption_length'
  | 'dhcp.option.swap_server'
  | 'dhcp.option.tcp_default_ttl'
  | 'dhcp.option.tcp_keepalive_garbage'
  | 'dhcp.option.tcp_keepalive_interval'
  | 'dhcp.option.tftp_server_address'
  | 'dhcp.option.tftp_server_name'
  | 'dhcp.option.time_offset'
  | 'dhcp.option.time_server'
  | 'dhcp.option.trailer_encapsulation'
  | 'dhcp.option.type'
  | 'dhcp.option.tz_pcode'
  | 'dhcp.option.tz_tcode'
  | 'dhcp.option.user_class'
  | 'dhcp.option.user_class.data'
  | 'dhcp.option.user_class.length'
  | 'dhcp.option.user_class.text'
  | 'dhcp.option.value'
  | 'dhcp.option.value.address'
  | 'dhcp.option.value.bool'
  | 'dhcp.option.value.int'
  | 'dhcp.option.value.string'
  | 'dhcp.option.value.uint'
  | 'dhcp.option.vendor.aerohive.unknown'
  | 'dhcp.option.vendor.aerohive.xiqhostname'
  | 'dhcp.option.vendor.aerohive.xiqipaddress'
  | 'dhcp.option.vendor.alu.app_type'
  | 'dhcp.option.vendor.alu.end'
  | 'dhcp.option.vendor.alu.padding'
  | 'dhcp.option.vendor.alu.sip_url'
  | 'dhcp.option.vendor.alu.suboption'
  | 'dhcp.option.vendor.alu.tftp1'
  | 'dhcp.option.vendor.alu.tftp2'
  | 'dhcp.option.vendor.alu.vid'
  | 'dhcp.option.vendor.arubaap.controllerip'
  | 'dhcp.option.vendor.arubaiap'
  | 'dhcp.option.vendor.arubaiap.amp_ip'
  | 'dhcp.option.vendor.arubaiap.name_org'
  | 'dhcp.option.vendor.arubaiap.password'
  | 'dhcp.option.vendor.avaya'
  | 'dhcp.option.vendor.avaya.dot1x'
  | 'dhcp.option.vendor.avaya.httpdir'
  | 'dhcp.option.vendor.avaya.httpsrvr'
  | 'dhcp.option.vendor.avaya.icmpdu'
  | 'dhcp.option.vendor.avaya.icmpred'
  | 'dhcp.option.vendor.avaya.l2q'
  | 'dhcp.option.vendor.avaya.l2qvlan'
  | 'dhcp.option.vendor.avaya.l2qvlan.invalid'
  | 'dhcp.option.vendor.avaya.loglocal'
  | 'dhcp.option.vendor.avaya.mcipadd'
  | 'dhcp.option.vendor.avaya.phy1stat'
  | 'dhcp.option.vendor.avaya.phy2stat'
  | 'dhcp.option.vendor.avaya.procpswd'
  | 'dhcp.option.vendor.avaya.procstat'
  | 'dhcp.option.vendor.avaya.snmpadd'
  | 'dhcp.option.vendor.avaya.snmpstring'
  | 'dhcp.option.vendor.avaya.static'
  | 'dhcp.option.vendor.avaya.tlssrvr'
  | 'dhcp.option.vendor.avaya.vlantest'
  | 'dhcp.option.vendor.avaya.vlantest.invalid'
  | 'dhcp.option.vendor.bsdp.attributes_filter_list'
  | 'dhcp.option.vendor.bsdp.boot_image.attribute'
  | 'dhcp.option.vendor.bsdp.boot_image.attribute.install'
  | 'dhcp.option.vendor.bsdp.boot_image.attribute.kind'
  | 'dhcp.option.vendor.bsdp.boot_image.attribute.reserved'
  | 'dhcp.option.vendor.bsdp.boot_image.desc'
  | 'dhcp.option.vendor.bsdp.boot_image.index'
  | 'dhcp.option.vendor.bsdp.boot_image.name'
  | 'dhcp.option.vendor.bsdp.boot_image.name_len'
  | 'dhcp.option.vendor.bsdp.boot_image_list'
  | 'dhcp.option.vendor.bsdp.boot_image_list_path'
  | 'dhcp.option.vendor.bsdp.default_boot_image_id'
  | 'dhcp.option.vendor.bsdp.message_size'
  | 'dhcp.option.vendor.bsdp.message_type'
  | 'dhcp.option.vendor.bsdp.netboot_firmware'
  | 'dhcp.option.vendor.bsdp.reply_port'
  | 'dhcp.option.vendor.bsdp.selected_boot_image_id'
  | 'dhcp.option.vendor.bsdp.server_identifier'
  | 'dhcp.option.vendor.bsdp.server_priority'
  | 'dhcp.option.vendor.bsdp.suboption'
  | 'dhcp.option.vendor.bsdp.version'
  | 'dhcp.option.vendor.cisco.apicuuid'
  | 'dhcp.option.vendor.cisco.clientint'
  | 'dhcp.option.vendor.cisco.fabricname'
  | 'dhcp.option.vendor.cisco.model'
  | 'dhcp.option.vendor.cisco.nodeid'
  | 'dhcp.option.vendor.cisco.serialno'
  | 'dhcp.option.vendor.cisco.suboption'
  | 'dhcp.option.vendor.cisco.unknown'
  | 'dhcp.option.vendor.cisco.unknown1'
  | 'dhcp.option.vendor.cisco.unknown10'
  | 'dhcp.option.vendor.cisco.unknown2'
  | 'dhcp.option.vendor.cisco.unknown3'
  | 'dhcp.option.vendor.cisco.unknown5'
  | 'dhcp.option.vendor.cisco.unknown6'
  | 'dhcp.option.vendor.cl.address_realm'
  | 'dhcp.option.vendor.cl.boot_rom_version'
  | 'dhcp.option.vendor.cl.cablecard_capability'
  | 'dhcp.option.vendor.cl.cm_ps_firmware_revision'
  | 'dhcp.option.vendor.cl.cm_ps_system_desc'
  | 'dhcp.option.vendor.cl.correlation_ID'
  | 'dhcp.option.vendor.cl.device_id_ca'
  | 'dhcp.option.vendor.cl.device_id_x509'
  | 'dhcp.option.vendor.cl.device_type'
  | 'dhcp.option.vendor.cl.end'
  | 'dhcp.option.vendor.cl.esafe_config_file_devices'
  | 'dhcp.option.vendor.cl.esafe_type'
  | 'dhcp.option.vendor.cl.firewall_policy_file_version'
  | 'dhcp.option.vendor.cl.hardware_version'
  | 'dhcp.option.vendor.cl.model_number'
  | 'dhcp.option.vendor.cl.mta_mac_address'
  | 'dhcp.option.vendor.cl.oui_bytes'
  | 'dhcp.option.vendor.cl.oui_string'
  | 'dhcp.option.vendor.cl.padding'
  | 'dhcp.option.vendor.cl.serial_number'
  | 'dhcp.option.vendor.cl.software_version'
  | 'dhcp.option.vendor.cl.suboption'
  | 'dhcp.option.vendor.cl.suboption_request_list'
  | 'dhcp.option.vendor.cl.vendor_name10'
  | 'dhcp.option.vendor.cl.vendor_name51'
  | 'dhcp.option.vendor.cl.video_security_tape'
  | 'dhcp.option.vendor.pxeclient.boot_item'
  | 'dhcp.option.vendor.pxeclient.boot_item.layer'
  | 'dhcp.option.vendor.pxeclient.boot_item.type'
  | 'dhcp.option.vendor.pxeclient.boot_menu'
  | 'dhcp.option.vendor.pxeclient.boot_menu.desc'
  | 'dhcp.option.vendor.pxeclient.boot_menu.length'
  | 'dhcp.option.vendor.pxeclient.boot_menu.type'
  | 'dhcp.option.vendor.pxeclient.boot_servers'
  | 'dhcp.option.vendor.pxeclient.boot_servers.count'
  | 'dhcp.option.vendor.pxeclient.boot_servers.ip'
  | 'dhcp.option.vendor.pxeclient.boot_servers.type'
  | 'dhcp.option.vendor.pxeclient.configured'
  | 'dhcp.option.vendor.pxeclient.credential_types'
  | 'dhcp.option.vendor.pxeclient.discovery'
  | 'dhcp.option.vendor.pxeclient.discovery_control'
  | 'dhcp.option.vendor.pxeclient.discovery_control.broadcast'
  | 'dhcp.option.vendor.pxeclient.discovery_control.bstrap'
  | 'dhcp.option.vendor.pxeclient.discovery_control.multicast'
  | 'dhcp.option.vendor.pxeclient.discovery_control.serverlist'
  | 'dhcp.option.vendor.pxeclient.end'
  | 'dhcp.option.vendor.pxeclient.lcm_domain'
  | 'dhcp.option.vendor.pxeclient.lcm_nic_option'
  | 'dhcp.option.vendor.pxeclient.lcm_serial'
  | 'dhcp.option.vendor.pxeclient.lcm_server'
  | 'dhcp.option.vendor.pxeclient.lcm_version'
  | 'dhcp.option.vendor.pxeclient.lcm_workgroup'
  | 'dhcp.option.vendor.pxeclient.menu_prompt'
  | 'dhcp.option.vendor.pxeclient.menu_prompt.prompt'
  | 'dhcp.option.vendor.pxeclient.menu_prompt.timeout'
  | 'dhcp.option.vendor.pxeclient.mtftp_client_port'
  | 'dhcp.option.vendor.pxeclient.mtftp_delay'
  | 'dhcp.option.vendor.pxeclient.mtftp_ip'
  | 'dhcp.option.vendor.pxeclient.mtftp_server_port'
  | 'dhcp.option.vendor.pxeclient.mtftp_timeout'
  | 'dhcp.option.vendor.pxeclient.multicast_address'
  | 'dhcp.option.vendor.pxeclient.multicast_address_alloc'
  | 'dhcp.option.vendor.pxeclient.padding'
  | 'dhcp.option.vendor.pxeclient.suboption'
  | 'dhcp.option.vendor.value'
  | 'dhcp.option.vendor.value.address'
  | 'dhcp.option.vendor.value.string'
  | 'dhcp.option.vendor.value.uint'
  | 'dhcp.option.vendor_class_data'
  | 'dhcp.option.vendor_class_id'
  | 'dhcp.option.vi.cl.erouter_container_option'
  | 'dhcp.option.vi.cl.modem_capabilities'
  | 'dhcp.option.vi.cl.option_request'
  | 'dhcp.option.vi.cl.suboption'
  | 'dhcp.option.vi.cl.tftp_server_addresses'
  | 'dhcp.option.vi.enterprise'
  | 'dhcp.option.vi.length'
  | 'dhcp.option.vi.tr111.device_manufacturer_oui'
  | 'dhcp.option.vi.tr111.device_product_class'
  | 'dhcp.option.vi.tr111.device_serial_number'
  | 'dhcp.option.vi.tr111.gateway_manufacturer_oui'
  | 'dhcp.option.vi.tr111.gateway_product_class'
  | 'dhcp.option.vi.tr111.gateway_serial_number'
  | 'dhcp.option.vi.tr111.suboption'
  | 'dhcp.option.vi.value'
  | 'dhcp.option.vi.value.address'
  | 'dhcp.option.vi.value.string'
  | 'dhcp.option.vi.value.uint'
  | 'dhcp.option.vi_class.cl_address_mode'
  | 'dhcp.option.vi_class.data'
  | 'dhcp.option.vi_class.enterprise'
  | 'dhcp.option.vi_class.length'
  | 'dhcp.option.xwindows_system_display_manager'
  | 'dhcp.option.xwindows_system_font_server'
  | 'dhcp.secs'
  | 'dhcp.secs_le'
  | 'dhcp.server'
  | 'dhcp.server_name_overloaded_by_dhcp'
  | 'dhcp.subopt.unknown_type'
  | 'dhcp.suboption_invalid'
  | 'dhcp.type'
  | 'dhcp.vendor.data'
  | 'dhcp.vendor.docsis.cm_cap_len'
  | 'dhcp.vendor.pc.i05_ccc.suboption'
  | 'dhcp.vendor.pc.ietf_ccc.suboption'
  | 'dhcp.vendor.pktc.mdc.supp_flow.basic'
  | 'dhcp.vendor.pktc.mdc.supp_flow.hybrid'
  | 'dhcp.vendor.pktc.mdc.supp_flow.secure'
  | 'dhcp.vendor.pktc.mdc_cl.mib.management_event'
  | 'dhcp.vendor.pktc.mdc_cl.mib.mem_extension'
  | 'dhcp.vendor.pktc.mdc_cl.mib.mta'
  | 'dhcp.vendor.pktc.mdc_cl.mib.mta_extension'
  | 'dhcp.vendor.pktc.mdc_cl.mib.reserved'
  | 'dhcp.vendor.pktc.mdc_cl.mib.signaling'
  | 'dhcp.vendor.pktc.mdc_cl.mib.signaling_extension'
  | 'dhcp.vendor.pktc.mdc_euro.mib.management_event'
  | 'dhcp.vendor.pktc.mdc_euro.mib.mem_extension'
  | 'dhcp.vendor.pktc.mdc_euro.mib.mta'
  | 'dhcp.vendor.pktc.mdc_euro.mib.mta_extension'
  | 'dhcp.vendor.pktc.mdc_euro.mib.reserved'
  | 'dhcp.vendor.pktc.mdc_euro.mib.signaling'
  | 'dhcp.vendor.pktc.mdc_euro.mib.signaling_extension'
  | 'dhcp.vendor.pktc.mdc_ietf.mib.management_event'
  | 'dhcp.vendor.pktc.mdc_ietf.mib.mta'
  | 'dhcp.vendor.pktc.mdc_ietf.mib.reserved'
  | 'dhcp.vendor.pktc.mdc_ietf.mib.signaling'
  | 'dhcp.vendor.pktc.mta_cap_len'
  | 'dhcp.vendor.pktc.mta_cap_type'
  | 'dhcp.vendor.suboption'
  | 'dhcp.vendor_specific_options'
  | 'dns'
  | 'dns.a'
  | 'dns.a6.address_suffix'
  | 'dns.a6.prefix_len'
  | 'dns.a6.prefix_name'
  | 'dns.aaaa'
  | 'dns.afsdb.hostname'
  | 'dns.afsdb.subtype'
  | 'dns.apl.address_family'
  | 'dns.apl.afdlength'
  | 'dns.apl.afdpart.data'
  | 'dns.apl.afdpart.ipv4'
  | 'dns.apl.afdpart.ipv6'
  | 'dns.apl.coded_prefix'
  | 'dns.apl.negation'
  | 'dns.caa.flags'
  | 'dns.caa.flags.issuer_critical'
  | 'dns.caa.iodef'
  | 'dns.caa.issue'
  | 'dns.caa.issuewild'
  | 'dns.caa.tag'
  | 'dns.caa.tag_length'
  | 'dns.caa.unknown'
  | 'dns.caa.value'
  | 'dns.cert.algorithm'
  | 'dns.cert.certificate'
  | 'dns.cert.key_tag'
  | 'dns.cert.type'
  | 'dns.cname'
  | 'dns.count.add_rr'
  | 'dns.count.answers'
  | 'dns.count.auth_rr'
  | 'dns.count.labels'
  | 'dns.count.prerequisites'
  | 'dns.count.queries'
  | 'dns.count.updates'
  | 'dns.count.zones'
  | 'dns.csync.flags'
  | 'dns.csync.flags.immediate'
  | 'dns.csync.flags.soaminimum'
  | 'dns.csync.soa'
  | 'dns.csync.type_bitmap'
  | 'dns.data'
  | 'dns.depr.opc'
  | 'dns.dhcid.rdata'
  | 'dns.dname'
  | 'dns.dnskey.algorithm'
  | 'dns.dnskey.flags'
  | 'dns.dnskey.flags.key_revoked'
  | 'dns.dnskey.flags.reserved'
  | 'dns.dnskey.flags.secure_entry_point'
  | 'dns.dnskey.flags.zone_key'
  | 'dns.dnskey.key_id'
  | 'dns.dnskey.protocol'
  | 'dns.dnskey.public_key'
  | 'dns.ds.algorithm'
  | 'dns.ds.digest'
  | 'dns.ds.digest_type'
  | 'dns.ds.key_id'
  | 'dns.dso'
  | 'dns.dso.tlv'
  | 'dns.dso.tlv.data'
  | 'dns.dso.tlv.encpad.padding'
  | 'dns.dso.tlv.keepalive.inactivity'
  | 'dns.dso.tlv.keepalive.interval'
  | 'dns.dso.tlv.length'
  | 'dns.dso.tlv.retrydelay.retrydelay'
  | 'dns.dso.tlv.type'
  | 'dns.eui48'
  | 'dns.eui64'
  | 'dns.extraneous'
  | 'dns.extraneous.data'
  | 'dns.extraneous.length'
  | 'dns.flags'
  | 'dns.flags.authenticated'
  | 'dns.flags.authoritative'
  | 'dns.flags.checkdisable'
  | 'dns.flags.conflict'
  | 'dns.flags.opcode'
  | 'dns.flags.rcode'
  | 'dns.flags.recavail'
  | 'dns.flags.recdesired'
  | 'dns.flags.response'
  | 'dns.flags.tentative'
  | 'dns.flags.truncated'
  | 'dns.flags.z'
  | 'dns.gpos.altitude'
  | 'dns.gpos.altitude_length'
  | 'dns.gpos.latitude'
  | 'dns.gpos.latitude_length'
  | 'dns.gpos.longitude'
  | 'dns.gpos.longitude_length'
  | 'dns.hinfo.cpu'
  | 'dns.hinfo.cpu_length'
  | 'dns.hinfo.os'
  | 'dns.hinfo.os_length'
  | 'dns.hip.hit'
  | 'dns.hip.hit.length'
  | 'dns.hip.hit.pk.algo'
  | 'dns.hip.pk'
  | 'dns.hip.pk.length'
  | 'dns.hip.rendezvous_server'
  | 'dns.id'
  | 'dns.idsn.address'
  | 'dns.idsn.length'
  | 'dns.idsn.sa.address'
  | 'dns.idsn.sa.length'
  | 'dns.ilnp.l32'
  | 'dns.ilnp.l32.preference'
  | 'dns.ilnp.l64'
  | 'dns.ilnp.l64.preference'
  | 'dns.ilnp.lp'
  | 'dns.ilnp.lp.preference'
  | 'dns.ilnp.nid'
  | 'dns.ilnp.nid.preference'
  | 'dns.ipseckey.gateway_algorithm'
  | 'dns.ipseckey.gateway_dns'
  | 'dns.ipseckey.gateway_ipv4'
  | 'dns.ipseckey.gateway_ipv6'
  | 'dns.ipseckey.gateway_precedence'
  | 'dns.ipseckey.gateway_type'
  | 'dns.ipseckey.public_key'
  | 'dns.key.algorithm'
  | 'dns.key.flags'
  | 'dns.key.flags.associated_named_entity'
  | 'dns.key.flags.associated_user'
  | 'dns.key.flags.authentication'
  | 'dns.key.flags.confidentiality'
  | 'dns.key.flags.ipsec'
  | 'dns.key.flags.mime'
  | 'dns.key.flags.required'
  | 'dns.key.flags.signatory'
  | 'dns.key.key_id'
  | 'dns.key.protocol'
  | 'dns.key.public_key'
  | 'dns.key_id_buffer_too_short'
  | 'dns.kx.key_exchange'
  | 'dns.kx.preference'
  | 'dns.length'
  | 'dns.loc.altitude'
  | 'dns.loc.horizontal_precision'
  | 'dns.loc.latitude'
  | 'dns.loc.longitude'
  | 'dns.loc.size'
  | 'dns.loc.unknown_data'
  | 'dns.loc.version'
  | 'dns.loc.vertical_precision'
  | 'dns.mb'
  | 'dns.md'
  | 'dns.mf'
  | 'dns.mg'
  | 'dns.minfo.e'
  | 'dns.minfo.r'
  | 'dns.mr'
  | 'dns.mx.mail_exchange'
  | 'dns.mx.preference'
  | 'dns.naptr.flags'
  | 'dns.naptr.flags_length'
  | 'dns.naptr.order'
  | 'dns.naptr.preference'
  | 'dns.naptr.regex'
  | 'dns.naptr.regex_length'
  | 'dns.naptr.replacement'
  | 'dns.naptr.replacement_length'
  | 'dns.naptr.service'
  | 'dns.naptr.service_length'
  | 'dns.ns'
  | 'dns.nsap.rdata'
  | 'dns.nsap_ptr.owner'
  | 'dns.nsec.next_domain_name'
  | 'dns.nsec3.algo'
  | 'dns.nsec3.flags'
  | 'dns.nsec3.flags.opt_out'
  | 'dns.nsec3.hash_length'
  | 'dns.nsec3.hash_value'
  | 'dns.nsec3.iterations'
  | 'dns.nsec3.salt_length'
  | 'dns.nsec3.salt_value'
  | 'dns.null'
  | 'dns.nxt.next_domain_name'
  | 'dns.openpgpkey'
  | 'dns.opt'
  | 'dns.opt.chain.fqdn'
  | 'dns.opt.client.addr'
  | 'dns.opt.client.addr4'
  | 'dns.opt.client.addr6'
  | 'dns.opt.client.family'
  | 'dns.opt.client.netmask'
  | 'dns.opt.client.scope'
  | 'dns.opt.code'
  | 'dns.opt.cookie.client'
  | 'dns.opt.cookie.server'
  | 'dns.opt.data'
  | 'dns.opt.dau'
  | 'dns.opt.dhu'
  | 'dns.opt.edns_tcp_keepalive.timeout'
  | 'dns.opt.ext_error.extra_text'
  | 'dns.opt.ext_error.info_code'
  | 'dns.opt.len'
  | 'dns.opt.n3u'
  | 'dns.opt.padding'
  | 'dns.ptr.domain_name'
  | 'dns.px.map400'
  | 'dns.px.map822'
  | 'dns.px.preference'
  | 'dns.qry.class'
  | 'dns.qry.name'
  | 'dns.qry.name.len'
  | 'dns.qry.qu'
  | 'dns.qry.type'
  | 'dns.resp.cache_flush'
  | 'dns.resp.class'
  | 'dns.resp.edns0_version'
  | 'dns.resp.ext_rcode'
  | 'dns.resp.len'
  | 'dns.resp.name'
  | 'dns.resp.ttl'
  | 'dns.resp.type'
  | 'dns.resp.z'
  | 'dns.resp.z.do'
  | 'dns.resp.z.reserved'
  | 'dns.response_in'
  | 'dns.response_to'
  | 'dns.retransmission'
  | 'dns.retransmit_request'
  | 'dns.retransmit_request_in'
  | 'dns.retransmit_response'
  | 'dns.retransmit_response_in'
  | 'dns.rp.mailbox'
  | 'dns.rp.txt_rr'
  | 'dns.rr.opt.bad_length'
  | 'dns.rr.udp_payload_size'
  | 'dns.rrsig.algorithm'
  | 'dns.rrsig.key_tag'
  | 'dns.rrsig.labels'
  | 'dns.rrsig.original_ttl'
  | 'dns.rrsig.signature'
  | 'dns.rrsig.signature_expiration'
  | 'dns.rrsig.signature_inception'
  | 'dns.rrsig.signers_name'
  | 'dns.rrsig.type_covered'
  | 'dns.rt.intermediate_host'
  | 'dns.rt.subtype'
  | 'dns.soa.expire_limit'
  | 'dns.soa.minimum_ttl'
  | 'dns.soa.mname'
  | 'dns.soa.refresh_interval'
  | 'dns.soa.retry_interval'
  | 'dns.soa.rname'
  | 'dns.soa.serial_number'
  | 'dns.spf'
  | 'dns.spf.length'
  | 'dns.srv.name'
  | 'dns.srv.port'
  | 'dns.srv.priority'
  | 'dns.srv.proto'
  | 'dns.srv.service'
  | 'dns.srv.target'
  | 'dns.srv.weight'
  | 'dns.sshfp.algorithm'
  | 'dns.sshfp.fingerprint'
  | 'dns.sshfp.fingerprint.type'
  | 'dns.svcb.svcparam'
  | 'dns.svcb.svcparam.alpn'
  | 'dns.svcb.svcparam.alpn.length'
  | 'dns.svcb.svcparam.echconfig'
  | 'dns.svcb.svcparam.ipv4hint.ip'
  | 'dns.svcb.svcparam.ipv6hint.ip'
  | 'dns.svcb.svcparam.key'
  | 'dns.svcb.svcparam.mandatory.key'
  | 'dns.svcb.svcparam.odohconfig'
  | 'dns.svcb.svcparam.port'
  | 'dns.svcb.svcparam.value'
  | 'dns.svcb.svcparam.value.length'
  | 'dns.svcb.svcpriority'
  | 'dns.svcb.targetname'
  | 'dns.time'
  | 'dns.tkey.algo_name'
  | 'dns.tkey.error'
  | 'dns.tkey.key_data'
  | 'dns.tkey.key_size'
  | 'dns.tkey.mode'
  | 'dns.tkey.other_data'
  | 'dns.tkey.other_size'
  | 'dns.tkey.signature_expiration'
  | 'dns.tkey.signature_inception'
  | 'dns.tlsa.certificate_association_data'
  | 'dns.tlsa.certificate_usage'
  | 'dns.tlsa.matching_type'
  | 'dns.tlsa.selector'
  | 'dns.tsig.algorithm_name'
  | 'dns.tsig.error'
  | 'dns.tsig.fudge'
  | 'dns.tsig.mac'
  | 'dns.tsig.mac_size'
  | 'dns.tsig.noalg'
  | 'dns.tsig.original_id'
  | 'dns.tsig.other_data'
  | 'dns.tsig.other_len'
  | 'dns.tsig.time_signed'
  | 'dns.ttl.high_bit_set'
  | 'dns.txt'
  | 'dns.txt.length'
  | 'dns.undecoded.type'
  | 'dns.unsolicited'
  | 'dns.wins.cache_timeout'
  | 'dns.wins.local_flag'
  | 'dns.wins.lookup_timeout'
  | 'dns.wins.nb_wins_servers'
  | 'dns.wins.wins_server'
  | 'dns.winsr.cache_timeout'
  | 'dns.winsr.local_flag'
  | 'dns.winsr.lookup_timeout'
  | 'dns.winsr.name_result_domain'
  | 'dns.wks.address'
  | 'dns.wks.bits'
  | 'dns.wks.protocol'
  | 'dns.x25.length'
  | 'dns.x25.psdn_address'
  | 'dns.xpf.destination_ipv4'
  | 'dns.xpf.destination_ipv6'
  | 'dns.xpf.dport'
  | 'dns.xpf.ip_version'
  | 'dns.xpf.protocol'
  | 'dns.xpf.source_ipv4'
  | 'dns.xpf.source_ipv6'
  | 'dns.xpf.sport'
  | 'dns.zonemd.digest'
  | 'dns.zonemd.hash_algo'
  | 'dns.zonemd.scheme'
  | 'dns.zonemd.serial'
  | 'esp'
  | 'esp.contained_data'
  | 'esp.decrypted_data'
  | 'esp.encrypted_data'
  | 'esp.icv'
  | 'esp.icv_bad'
  | 'esp.icv_good'
  | 'esp.iv'
  | 'esp.pad'
  | 'esp.pad_len'
  | 'esp.protocol'
  | 'esp.sequence'
  | 'esp.sequence-analysis.expected-sn'
  | 'esp.sequence-analysis.previous-frame'
  | 'esp.sequence-analysis.wrong-sequence-number'
  | 'esp.spi'
  | 'eth'
  | 'eth.addr'
  | 'eth.addr.oui'
  | 'eth.addr.oui_resolved'
  | 'eth.addr_resolved'
  | 'eth.dst'
  | 'eth.dst.ig'
  | 'eth.dst.lg'
  | 'eth.dst.oui'
  | 'eth.dst.oui_resolved'
  | 'eth.dst_resolved'
  | 'eth.fcs'
  | 'eth.fcs.status'
  | 'eth.fcs_bad'
  | 'eth.ig'
  | 'eth.invalid_lentype'
  | 'eth.invalid_lentype.expert'
  | 'eth.len'
  | 'eth.len.past_end'
  | 'eth.lg'
  | 'eth.padding'
  | 'eth.padding_bad'
  | 'eth.src'
  | 'eth.src.ig'
  | 'eth.src.lg'
  | 'eth.src.oui'
  | 'eth.src.oui_resolved'
  | 'eth.src_not_group'
  | 'eth.src_resolved'
  | 'eth.trailer'
  | 'eth.type'
  | 'frame'
  | 'frame.bblog'
  | 'frame.bblog.serial_nr'
  | 'frame.bblog.ticks'
  | 'frame.cap_len'
  | 'frame.cb_copy'
  | 'frame.cb_pen'
  | 'frame.coloring_rule.name'
  | 'frame.coloring_rule.string'
  | 'frame.comment'
  | 'frame.comment.expert'
  | 'frame.drop_count'
  | 'frame.encap_type'
  | 'frame.file_off'
  | 'frame.ignored'
  | 'frame.incomplete'
  | 'frame.interface_description'
  | 'frame.interface_id'
  | 'frame.interface_name'
  | 'frame.interface_queue'
  | 'frame.len'
  | 'frame.len_lt_caplen'
  | 'frame.link_nr'
  | 'frame.marked'
  | 'frame.md5_hash'
  | 'frame.number'
  | 'frame.offset_shift'
  | 'frame.p2p_dir'
  | 'frame.packet_flags'
  | 'frame.packet_flags_crc_error'
  | 'frame.packet_flags_direction'
  | 'frame.packet_flags_fcs_length'
  | 'frame.packet_flags_packet_too_error'
  | 'frame.packet_flags_packet_too_short_error'
  | 'frame.packet_flags_preamble_error'
  | 'frame.packet_flags_reception_type'
  | 'frame.packet_flags_reserved'
  | 'frame.packet_flags_start_frame_delimiter_error'
  | 'frame.packet_flags_symbol_error'
  | 'frame.packet_flags_unaligned_frame_error'
  | 'frame.packet_flags_wrong_inter_frame_gap_error'
  | 'frame.packet_id'
  | 'frame.pcaplog.data'
  | 'frame.pcaplog.data_length'
  | 'frame.pcaplog.data_type'
  | 'frame.protocols'
  | 'frame.ref_time'
  | 'frame.section_number'
  | 'frame.time'
  | 'frame.time_delta'
  | 'frame.time_delta_displayed'
  | 'frame.time_epoch'
  | 'frame.time_invalid'
  | 'frame.time_relative'
  | 'frame.verdict'
  | 'frame.verdict.ebpf_tc'
  | 'frame.verdict.ebpf_xdp'
  | 'frame.verdict.hw'
  | 'frame.verdict.unknown'
  | 'ftp'
  | 'ftp.active.cip'
  | 'ftp.active.nat'
  | 'ftp.active.port'
  | 'ftp.command'
  | 'ftp.command-frame'
  | 'ftp.command-response.bitrate'
  | 'ftp.command-response.bytes'
  | 'ftp.command-response.duration'
  | 'ftp.command-response.first-frame-num'
  | 'ftp.command-response.frames'
  | 'ftp.command-response.last-frame-num'
  | 'ftp.current-working-directory'
  | 'ftp.eprt.af'
  | 'ftp.eprt.args_invalid'
  | 'ftp.eprt.ip'
  | 'ftp.eprt.ipv6'
  | 'ftp.eprt.port'
  | 'ftp.epsv.args_invalid'
  | 'ftp.epsv.ip'
  | 'ftp.epsv.ipv6'
  | 'ftp.epsv.port'
  | 'ftp.passive.ip'
  | 'ftp.passive.nat'
  | 'ftp.passive.port'
  | 'ftp.request'
  | 'ftp.request.arg'
  | 'ftp.request.command'
  | 'ftp.response'
  | 'ftp.response.arg'
  | 'ftp.response.code'
  | 'ftp.response.code.invalid'
  | 'ftp.response.pwd.invalid'
  | 'ftp.setup-frame'
  | 'gre'
  | 'gre.3gpp2_attrib'
  | 'gre.3gpp2_attrib_id'
  | 'gre.3gpp2_attrib_length'
  | 'gre.3gpp2_di'
  | 'gre.3gpp2_fci'
  | 'gre.3gpp2_sdi'
  | 'gre.ack_number'
  | 'gre.checksum'
  | 'gre.checksum.incorrect'
  | 'gre.checksum.status'
  | 'gre.flags.ack'
  | 'gre.flags.checksum'
  | 'gre.flags.key'
  | 'gre.flags.recursion_control'
  | 'gre.flags.reserved'
  | 'gre.flags.routing'
  | 'gre.flags.sequence_number'
  | 'gre.flags.strict_source_route'
  | 'gre.flags.version'
  | 'gre.flags_and_version'
  | 'gre.ggp2_3gpp2_seg'
  | 'gre.ggp2_flow_disc'
  | 'gre.key'
  | 'gre.key.call_id'
  | 'gre.key.payload_length'
  | 'gre.offset'
  | 'gre.proto'
  | 'gre.routing'
  | 'gre.routing.address_family'
  | 'gre.routing.information'
  | 'gre.routing.src_length'
  | 'gre.routing.sre_offset'
  | 'gre.sequence_number'
  | 'gre.wccp.alternative_bucket'
  | 'gre.wccp.alternative_bucket_used'
  | 'gre.wccp.dynamic_service'
  | 'gre.wccp.primary_bucket'
  | 'gre.wccp.redirect_header'
  | 'gre.wccp.redirect_header_valid'
  | 'gre.wccp.service_id'
  | 'http'
  | 'http.accept'
  | 'http.accept_encoding'
  | 'http.accept_language'
  | 'http.authbasic'
  | 'http.authcitrix'
  | 'http.authcitrix.domain'
  | 'http.authcitrix.password'
  | 'http.authcitrix.session'
  | 'http.authcitrix.user'
  | 'http.authorization'
  | 'http.bad_header_name'
  | 'http.cache_control'
  | 'http.chat'
  | 'http.chunk_boundary'
  | 'http.chunk_data'
  | 'http.chunk_size'
  | 'http.chunked_trailer_part'
  | 'http.connection'
  | 'http.content_encoding'
  | 'http.content_length'
  | 'http.content_length_header'
  | 'http.content_type'
  | 'http.cookie'
  | 'http.cookie_pair'
  | 'http.date'
  | 'http.decompression_disabled'
  | 'http.decompression_failed'
  | 'http.file_data'
  | 'http.host'
  | 'http.http2_settings'
  | 'http.http2_settings_uri'
  | 'http.last_modified'
  | 'http.leading_crlf'
  | 'http.location'
  | 'http.next_request_in'
  | 'http.next_response_in'
  | 'http.notification'
  | 'http.path_segment'
  | 'http.path_sub_segment'
  | 'http.prev_request_in'
  | 'http.prev_response_in'
  | 'http.proxy_authenticate'
  | 'http.proxy_authorization'
  | 'http.proxy_connect_host'
  | 'http.proxy_connect_port'
  | 'http.referer'
  | 'http.request'
  | 'http.request.full_uri'
  | 'http.request.line'
  | 'http.request.method'
  | 'http.request.uri'
  | 'http.request.uri.path'
  | 'http.request.uri.query'
  | 'http.request.uri.query.parameter'
  | 'http.request.version'
  | 'http.request_in'
  | 'http.request_number'
  | 'http.response'
  | 'http.response.code'
  | 'http.response.code.desc'
  | 'http.response.line'
  | 'http.response.phrase'
  | 'http.response.version'
  | 'http.response_for.uri'
  | 'http.response_in'
  | 'http.response_number'
  | 'http.sec_websocket_accept'
  | 'http.sec_websocket_extensions'
  | 'http.sec_websocket_key'
  | 'http.sec_websocket_protocol'
  | 'http.sec_websocket_version'
  | 'http.server'
  | 'http.set_cookie'
  | 'http.subdissector_failed'
  | 'http.te_and_length'
  | 'http.te_unknown'
  | 'http.time'
  | 'http.tls_port'
  | 'http.transfer_encoding'
  | 'http.unknown_header'
  | 'http.upgrade'
  | 'http.user_agent'
  | 'http.www_authenticate'
  | 'http.x_forwarded_for'
  | 'http2'
  | 'http2.altsvc.field_value'
  | 'http2.altsvc.origin'
  | 'http2.altsvc.origin.len'
  | 'http2.body.fragment'
  | 'http2.body.fragment.count'
  | 'http2.body.fragment.error'
  | 'http2.body.fragment.multiple_tails'
  | 'http2.body.fragment.overlap'
  | 'http2.body.fragment.overlap.conflicts'
  | 'http2.body.fragment.too_long_fragment'
  | 'http2.body.fragments'
  | 'http2.body.reassembled.data'
  | 'http2.body.reassembled.in'
  | 'http2.body.reassembled.length'
  | 'http2.body_decompression_failed'
  | 'http2.continuation.header'
  | 'http2.continuation.padding'
  | 'http2.data.data'
  | 'http2.data.padding'
  | 'http2.data.segment'
  | 'http2.exclusive'
  | 'http2.fake.header'
  | 'http2.fake.header.count'
  | 'http2.flags'
  | 'http2.flags.ack.ping'
  | 'http2.flags.ack.settings'
  | 'http2.flags.eh'
  | 'http2.flags.end_stream'
  | 'http2.flags.padded'
  | 'http2.flags.priority'
  | 'http2.flags.unused'
  | 'http2.flags.unused_continuation'
  | 'http2.flags.unused_data'
  | 'http2.flags.unused_headers'
  | 'http2.flags.unused_ping'
  | 'http2.flags.unused_push_promise'
  | 'http2.flags.unused_settings'
  | 'http2.goaway.addata'
  | 'http2.goaway.error'
  | 'http2.goaway.last_stream_id'
  | 'http2.goway.r'
  | 'http2.header'
  | 'http2.header.count'
  | 'http2.header.index'
  | 'http2.header.length'
  | 'http2.header.name'
  | 'http2.header.name.length'
  | 'http2.header.repr'
  | 'http2.header.unescaped'
  | 'http2.header.value'
  | 'http2.header.value.length'
  | 'http2.header_lines_exceeded'
  | 'http2.header_size_exceeded'
  | 'http2.header_table_size_update'
  | 'http2.header_table_size_update.header_table_size'
  | 'http2.headers'
  | 'http2.headers.accept'
  | 'http2.headers.accept_charset'
  | 'http2.headers.accept_encoding'
  | 'http2.headers.accept_language'
  | 'http2.headers.accept_ranges'
  | 'http2.headers.access_control_allow_origin'
  | 'http2.headers.age'
  | 'http2.headers.allow'
  | 'http2.headers.authority'
  | 'http2.headers.authorization'
  | 'http2.headers.cache_control'
  | 'http2.headers.content_disposition'
  | 'http2.headers.content_encoding'
  | 'http2.headers.content_language'
  | 'http2.headers.content_length'
  | 'http2.headers.content_location'
  | 'http2.headers.content_range'
  | 'http2.headers.content_type'
  | 'http2.headers.cookie'
  | 'http2.headers.date'
  | 'http2.headers.etag'
  | 'http2.headers.expect'
  | 'http2.headers.expires'
  | 'http2.headers.from'
  | 'http2.headers.if_match'
  | 'http2.headers.if_modified_since'
  | 'http2.headers.if_none_match'
  | 'http2.headers.if_range'
  | 'http2.headers.if_unmodified_since'
  | 'http2.headers.last_modified'
  | 'http2.headers.link'
  | 'http2.headers.location'
  | 'http2.headers.max_forwards'
  | 'http2.headers.method'
  | 'http2.headers.padding'
  | 'http2.headers.path'
  | 'http2.headers.proxy_authenticate'
  | 'http2.headers.proxy_authorization'
  | 'http2.headers.range'
  | 'http2.headers.referer'
  | 'http2.headers.refresh'
  | 'http2.headers.retry_after'
  | 'http2.headers.scheme'
  | 'http2.headers.server'
  | 'http2.headers.set_cookie'
  | 'http2.headers.status'
  | 'http2.headers.strict_transport_security'
  | 'http2.headers.user_agent'
  | 'http2.headers.vary'
  | 'http2.headers.via'
  | 'http2.headers.weight'
  | 'http2.headers.weight_real'
  | 'http2.headers.www_authenticate'
  | 'http2.length'
  | 'http2.magic'
  | 'http2.origin'
  | 'http2.origin.origin'
  | 'http2.origin.origin_len'
  | 'http2.pad_length'
  | 'http2.padding'
  | 'http2.ping'
  | 'http2.pong'
  | 'http2.priority_update_field_value'
  | 'http2.priority_update_stream_id'
  | 'http2.push_promise.header'
  | 'http2.push_promise.padding'
  | 'http2.push_promise.promised_stream_id'
  | 'http2.push_promise.r'
  | 'http2.r'
  | 'http2.reassembly_error'
  | 'http2.request.full_uri'
  | 'http2.rst_stream.error'
  | 'http2.settings'
  | 'http2.settings.enable_push'
  | 'http2.settings.extended_connect'
  | 'http2.settings.header_table_size'
  | 'http2.settings.id'
  | 'http2.settings.initial_window_size'
  | 'http2.settings.max_concurrent_streams'
  | 'http2.settings.max_frame_size'
  | 'http2.settings.max_header_list_size'
  | 'http2.settings.unknown'
  | 'http2.stream'
  | 'http2.stream_dependency'
  | 'http2.streamid'
  | 'http2.type'
  | 'http2.unknown'
  | 'http2.window_update.r'
  | 'http2.window_update.window_size_increment'
  | 'icmp'
  | 'icmp.addr_entry_size'
  | 'icmp.address_mask'
  | 'icmp.checksum'
  | 'icmp.checksum.status'
  | 'icmp.checksum_bad'
  | 'icmp.code'
  | 'icmp.data_time'
  | 'icmp.data_time_relative'
  | 'icmp.ext'
  | 'icmp.ext.checksum'
  | 'icmp.ext.checksum.status'
  | 'icmp.ext.checksum_bad'
  | 'icmp.ext.class'
  | 'icmp.ext.ctype'
  | 'icmp.ext.data'
  | 'icmp.ext.echo.req.local'
  | 'icmp.ext.echo.req.res'
  | 'icmp.ext.echo.rsp.active'
  | 'icmp.ext.echo.rsp.ipv4'
  | 'icmp.ext.echo.rsp.ipv6'
  | 'icmp.ext.echo.rsp.res'
  | 'icmp.ext.echo.rsp.state'
  | 'icmp.ext.echo.seq'
  | 'icmp.ext.length'
  | 'icmp.ext.res'
  | 'icmp.ext.version'
  | 'icmp.ident'
  | 'icmp.ident_le'
  | 'icmp.int_ident.addr_length'
  | 'icmp.int_ident.address'
  | 'icmp.int_ident.afi'
  | 'icmp.int_ident.index'
  | 'icmp.int_ident.ipv4'
  | 'icmp.int_ident.ipv6'
  | 'icmp.int_ident.name'
  | 'icmp.int_ident.reserved'
  | 'icmp.int_info.afi'
  | 'icmp.int_info.ifindex'
  | 'icmp.int_info.index'
  | 'icmp.int_info.ipaddr'
  | 'icmp.int_info.ipunknown'
  | 'icmp.int_info.ipv4'
  | 'icmp.int_info.ipv6'
  | 'icmp.int_info.mtu'
  | 'icmp.int_info.mtu_present'
  | 'icmp.int_info.name'
  | 'icmp.int_info.name_length'
  | 'icmp.int_info.name_present'
  | 'icmp.int_info.reserved'
  | 'icmp.int_info.role'
  | 'icmp.length'
  | 'icmp.length.original_datagram'
  | 'icmp.lifetime'
  | 'icmp.mip.b'
  | 'icmp.mip.challenge'
  | 'icmp.mip.coa'
  | 'icmp.mip.content'
  | 'icmp.mip.f'
  | 'icmp.mip.flags'
  | 'icmp.mip.g'
  | 'icmp.mip.h'
  | 'icmp.mip.length'
  | 'icmp.mip.life'
  | 'icmp.mip.m'
  | 'icmp.mip.prefixlength'
  | 'icmp.mip.r'
  | 'icmp.mip.reserved'
  | 'icmp.mip.rt'
  | 'icmp.mip.seq'
  | 'icmp.mip.type'
  | 'icmp.mip.u'
  | 'icmp.mip.v'
  | 'icmp.mip.x'
  | 'icmp.mpls.data'
  | 'icmp.mpls.exp'
  | 'icmp.mpls.label'
  | 'icmp.mpls.s'
  | 'icmp.mpls.ttl'
  | 'icmp.mtu'
  | 'icmp.no_resp'
  | 'icmp.num_addrs'
  | 'icmp.originate_timestamp'
  | 'icmp.pointer'
  | 'icmp.pref_level'
  | 'icmp.receive_timestamp'
  | 'icmp.redir_gw'
  | 'icmp.reserved'
  | 'icmp.resp_in'
  | 'icmp.resp_not_found'
  | 'icmp.resp_to'
  | 'icmp.resptime'
  | 'icmp.router_address'
  | 'icmp.seq'
  | 'icmp.seq_le'
  | 'icmp.transmit_timestamp'
  | 'icmp.type'
  | 'icmp.unused'
  | 'icmpv6'
  | 'icmpv6.6lowpannd.da.eui64'
  | 'icmpv6.6lowpannd.da.lifetime'
  | 'icmpv6.6lowpannd.da.reg_addr'
  | 'icmpv6.6lowpannd.da.rsv'
  | 'icmpv6.6lowpannd.da.status'
  | 'icmpv6.checksum'
  | 'icmpv6.checksum.status'
  | 'icmpv6.checksum_bad.expert'
  | 'icmpv6.code'
  | 'icmpv6.data'
  | 'icmpv6.echo.identifier'
  | 'icmpv6.echo.sequence_number'
  | 'icmpv6.ext.echo.req.local'
  | 'icmpv6.ext.echo.req.res'
  | 'icmpv6.ext.echo.rsp.active'
  | 'icmpv6.ext.echo.rsp.ipv4'
  | 'icmpv6.ext.echo.rsp.ipv6'
  | 'icmpv6.ext.echo.rsp.res'
  | 'icmpv6.ext.echo.rsp.state'
  | 'icmpv6.ext.echo.seq'
  | 'icmpv6.fmip6.hi.flag'
  | 'icmpv6.fmip6.hi.flag.a'
  | 'icmpv6.fmip6.hi.flag.reserved'
  | 'icmpv6.fmip6.hi.flag.s'
  | 'icmpv6.fmip6.identifier'
  | 'icmpv6.fmip6.subtype'
  | 'icmpv6.ilnp.nb_lifetime'
  | 'icmpv6.ilnp.nb_locator'
  | 'icmpv6.ilnp.nb_locs'
  | 'icmpv6.ilnp.nb_preference'
  | 'icmpv6.invalid_option_length'
  | 'icmpv6.length'
  | 'icmpv6.mcast_ra.query_interval'
  | 'icmpv6.mcast_ra.robustness_variable'
  | 'icmpv6.mip6.flag'
  | 'icmpv6.mip6.flag.m'
  | 'icmpv6.mip6.flag.o'
  | 'icmpv6.mip6.flag.rsv'
  | 'icmpv6.mip6.home_agent_address'
  | 'icmpv6.mip6.identifier'
  | 'icmpv6.mld.flag'
  | 'icmpv6.mld.flag.qrv'
  | 'icmpv6.mld.flag.reserved'
  | 'icmpv6.mld.flag.s'
  | 'icmpv6.mld.maximum_response_code'
  | 'icmpv6.mld.maximum_response_delay'
  | 'icmpv6.mld.multicast_address'
  | 'icmpv6.mld.nb_sources'
  | 'icmpv6.mld.qqi'
  | 'icmpv6.mld.source_address'
  | 'icmpv6.mldr.mar'
  | 'icmpv6.mldr.mar.aux_data_len'
  | 'icmpv6.mldr.mar.auxiliary_data'
  | 'icmpv6.mldr.mar.multicast_address'
  | 'icmpv6.mldr.mar.nb_sources'
  | 'icmpv6.mldr.mar.record_type'
  | 'icmpv6.mldr.mar.source_address'
  | 'icmpv6.mldr.nb_mcast_records'
  | 'icmpv6.mpl.seed_info.bm_len'
  | 'icmpv6.mpl.seed_info.min_sequence'
  | 'icmpv6.mpl.seed_info.s'
  | 'icmpv6.mpl.seed_info.seed_id'
  | 'icmpv6.mpl.seed_info.sequence'
  | 'icmpv6.mtu'
  | 'icmpv6.nd.na.flag'
  | 'icmpv6.nd.na.flag.o'
  | 'icmpv6.nd.na.flag.r'
  | 'icmpv6.nd.na.flag.rsv'
  | 'icmpv6.nd.na.flag.s'
  | 'icmpv6.nd.na.target_address'
  | 'icmpv6.nd.ns.target_address'
  | 'icmpv6.nd.ra.cur_hop_limit'
  | 'icmpv6.nd.ra.flag'
  | 'icmpv6.nd.ra.flag.h'
  | 'icmpv6.nd.ra.flag.m'
  | 'icmpv6.nd.ra.flag.o'
  | 'icmpv6.nd.ra.flag.p'
  | 'icmpv6.nd.ra.flag.prf'
  | 'icmpv6.nd.ra.flag.rsv'
  | 'icmpv6.nd.ra.reachable_time'
  | 'icmpv6.nd.ra.retrans_timer'
  | 'icmpv6.nd.ra.router_lifetime'
  | 'icmpv6.nd.rd.target_address'
  | 'icmpv6.ni.flag'
  | 'icmpv6.ni.flag.a'
  | 'icmpv6.ni.flag.c'
  | 'icmpv6.ni.flag.g'
  | 'icmpv6.ni.flag.l'
  | 'icmpv6.ni.flag.rsv'
  | 'icmpv6.ni.flag.s'
  | 'icmpv6.ni.flag.t'
  | 'icmpv6.ni.nonce'
  | 'icmpv6.ni.qtype'
  | 'icmpv6.ni.query.subject_fqdn'
  | 'icmpv6.ni.query.subject_ipv4'
  | 'icmpv6.ni.query.subject_ipv6'
  | 'icmpv6.ni.reply.ipv4_address'
  | 'icmpv6.ni.reply.node_address'
  | 'icmpv6.ni.reply.node_name'
  | 'icmpv6.ni.reply.node_ttl'
  | 'icmpv6.no_resp'
  | 'icmpv6.nonce'
  | 'icmpv6.opt'
  | 'icmpv6.opt.6cio.flag_g'
  | 'icmpv6.opt.6cio.unassigned1'
  | 'icmpv6.opt.6cio.unassigned2'
  | 'icmpv6.opt.6co.context_length'
  | 'icmpv6.opt.6co.context_prefix'
  | 'icmpv6.opt.6co.flag'
  | 'icmpv6.opt.6co.flag.c'
  | 'icmpv6.opt.6co.flag.cid'
  | 'icmpv6.opt.6co.flag.reserved'
  | 'icmpv6.opt.6co.valid_lifetime'
  | 'icmpv6.opt.abro.6lbr_address'
  | 'icmpv6.opt.abro.valid_lifetime'
  | 'icmpv6.opt.abro.version_high'
  | 'icmpv6.opt.abro.version_low'
  | 'icmpv6.opt.advertisement_interval'
  | 'icmpv6.opt.aro.eui64'
  | 'icmpv6.opt.aro.registration_lifetime'
  | 'icmpv6.opt.aro.status'
  | 'icmpv6.opt.captive_portal'
  | 'icmpv6.opt.certificate_padding'
  | 'icmpv6.opt.cga'
  | 'icmpv6.opt.cga.count'
  | 'icmpv6.opt.cga.ext_data'
  | 'icmpv6.opt.cga.ext_length'
  | 'icmpv6.opt.cga.ext_type'
  | 'icmpv6.opt.cga.modifier'
  | 'icmpv6.opt.cga.pad_length'
  | 'icmpv6.opt.cga.subject_public_key_info'
  | 'icmpv6.opt.cga.subnet_prefix'
  | 'icmpv6.opt.digital_signature_padding'
  | 'icmpv6.opt.dnssl'
  | 'icmpv6.opt.dnssl.lifetime'
  | 'icmpv6.opt.efo'
  | 'icmpv6.opt.efo.h'
  | 'icmpv6.opt.efo.m'
  | 'icmpv6.opt.efo.o'
  | 'icmpv6.opt.efo.p'
  | 'icmpv6.opt.efo.prf'
  | 'icmpv6.opt.efo.rsv'
  | 'icmpv6.opt.hai.length'
  | 'icmpv6.opt.hai.option_code'
  | 'icmpv6.opt.hai.value'
  | 'icmpv6.opt.hkr.at'
  | 'icmpv6.opt.hkr.encrypted_handover_key'
  | 'icmpv6.opt.hkr.encryption_public_key'
  | 'icmpv6.opt.hkr.lifetime'
  | 'icmpv6.opt.hkr.pad_length'
  | 'icmpv6.opt.hkr.padding'
  | 'icmpv6.opt.hkr.reserved'
  | 'icmpv6.opt.home_agent_lifetime'
  | 'icmpv6.opt.home_agent_preference'
  | 'icmpv6.opt.ipa.ipv6_address'
  | 'icmpv6.opt.ipa.option_code'
  | 'icmpv6.opt.ipa.prefix_len'
  | 'icmpv6.opt.ipv6_address'
  | 'icmpv6.opt.length'
  | 'icmpv6.opt.linkaddr'
  | 'icmpv6.opt.linkaddr_eui64'
  | 'icmpv6.opt.lla.bytes'
  | 'icmpv6.opt.lla.option_code'
  | 'icmpv6.opt.map.distance'
  | 'icmpv6.opt.map.flag'
  | 'icmpv6.opt.map.flag.r'
  | 'icmpv6.opt.map.flag.reserved'
  | 'icmpv6.opt.map.global_address'
  | 'icmpv6.opt.map.preference'
  | 'icmpv6.opt.map.valid_lifetime'
  | 'icmpv6.opt.mn.length'
  | 'icmpv6.opt.mn.option_code'
  | 'icmpv6.opt.mn.value'
  | 'icmpv6.opt.mtu'
  | 'icmpv6.opt.naack.option_code'
  | 'icmpv6.opt.naack.status'
  | 'icmpv6.opt.naack.supplied_ncoa'
  | 'icmpv6.opt.name_type'
  | 'icmpv6.opt.name_type.fqdn'
  | 'icmpv6.opt.name_x501'
  | 'icmpv6.opt.nbma.shortcut_limit'
  | 'icmpv6.opt.nonce'
  | 'icmpv6.opt.nrpi.option_code'
  | 'icmpv6.opt.nrpi.prefix'
  | 'icmpv6.opt.nrpi.prefix_len'
  | 'icmpv6.opt.padding'
  | 'icmpv6.opt.pref64.plc'
  | 'icmpv6.opt.pref64.prefix'
  | 'icmpv6.opt.pref64.scaled_lifetime'
  | 'icmpv6.opt.prefix'
  | 'icmpv6.opt.prefix.flag'
  | 'icmpv6.opt.prefix.flag.a'
  | 'icmpv6.opt.prefix.flag.l'
  | 'icmpv6.opt.prefix.flag.r'
  | 'icmpv6.opt.prefix.flag.reserved'
  | 'icmpv6.opt.prefix.length'
  | 'icmpv6.opt.prefix.preferred_lifetime'
  | 'icmpv6.opt.prefix.valid_lifetime'
  | 'icmpv6.opt.ps.key_hash'
  | 'icmpv6.opt.rdnss'
  | 'icmpv6.opt.rdnss.lifetime'
  | 'icmpv6.opt.redirected_packet'
  | 'icmpv6.opt.reserved'
  | 'icmpv6.opt.route_info.flag'
  | 'icmpv6.opt.route_info.flag.reserved'
  | 'icmpv6.opt.route_info.flag.route_preference'
  | 'icmpv6.opt.route_lifetime'
  | 'icmpv6.opt.rsa.key_hash'
  | 'icmpv6.opt.src_linkaddr'
  | 'icmpv6.opt.src_linkaddr_eui64'
  | 'icmpv6.opt.target_linkaddr'
  | 'icmpv6.opt.target_linkaddr_eui64'
  | 'icmpv6.opt.timestamp'
  | 'icmpv6.opt.type'
  | 'icmpv6.pointer'
  | 'icmpv6.rd.na.destination_address'
  | 'icmpv6.reserved'
  | 'icmpv6.resp_in'
  | 'icmpv6.resp_not_found'
  | 'icmpv6.resp_to'
  | 'icmpv6.resptime'
  | 'icmpv6.rpl.cc.destination_counter'
  | 'icmpv6.rpl.cc.dodagid'
  | 'icmpv6.rpl.cc.flag'
  | 'icmpv6.rpl.cc.flag.r'
  | 'icmpv6.rpl.cc.flag.rsv'
  | 'icmpv6.rpl.cc.instance'
  | 'icmpv6.rpl.cc.nonce'
  | 'icmpv6.rpl.dao.dodagid'
  | 'icmpv6.rpl.dao.flag'
  | 'icmpv6.rpl.dao.flag.d'
  | 'icmpv6.rpl.dao.flag.k'
  | 'icmpv6.rpl.dao.flag.rsv'
  | 'icmpv6.rpl.dao.instance'
  | 'icmpv6.rpl.dao.sequence'
  | 'icmpv6.rpl.daoack.dodagid'
  | 'icmpv6.rpl.daoack.flag'
  | 'icmpv6.rpl.daoack.flag.d'
  | 'icmpv6.rpl.daoack.flag.rsv'
  | 'icmpv6.rpl.daoack.instance'
  | 'icmpv6.rpl.daoack.sequence'
  | 'icmpv6.rpl.daoack.status'
  | 'icmpv6.rpl.dio.dagid'
  | 'icmpv6.rpl.dio.dtsn'
  | 'icmpv6.rpl.dio.flag'
  | 'icmpv6.rpl.dio.flag.0'
  | 'icmpv6.rpl.dio.flag.g'
  | 'icmpv6.rpl.dio.flag.mop'
  | 'icmpv6.rpl.dio.flag.preference'
  | 'icmpv6.rpl.dio.instance'
  | 'icmpv6.rpl.dio.rank'
  | 'icmpv6.rpl.dio.version'
  | 'icmpv6.rpl.dis.flags'
  | 'icmpv6.rpl.opt.config.auth'
  | 'icmpv6.rpl.opt.config.def_lifetime'
  | 'icmpv6.rpl.opt.config.flag'
  | 'icmpv6.rpl.opt.config.flag.a'
  | 'icmpv6.rpl.opt.config.flag.r'
  | 'icmpv6.rpl.opt.config.flag.rsv'
  | 'icmpv6.rpl.opt.config.interval_double'
  | 'icmpv6.rpl.opt.config.interval_min'
  | 'icmpv6.rpl.opt.config.lifetime_unit'
  | 'icmpv6.rpl.opt.config.max_rank_inc'
  | 'icmpv6.rpl.opt.config.min_hop_rank_inc'
  | 'icmpv6.rpl.opt.config.ocp'
  | 'icmpv6.rpl.opt.config.pcs'
  | 'icmpv6.rpl.opt.config.redundancy'
  | 'icmpv6.rpl.opt.config.reserved'
  | 'icmpv6.rpl.opt.config.rsv'
  | 'icmpv6.rpl.opt.length'
  | 'icmpv6.rpl.opt.metric.etx.object.etx'
  | 'icmpv6.rpl.opt.metric.flag.a'
  | 'icmpv6.rpl.opt.metric.flag.c'
  | 'icmpv6.rpl.opt.metric.flag.o'
  | 'icmpv6.rpl.opt.metric.flag.p'
  | 'icmpv6.rpl.opt.metric.flag.r'
  | 'icmpv6.rpl.opt.metric.flags'
  | 'icmpv6.rpl.opt.metric.hp.object'
  | 'icmpv6.rpl.opt.metric.hp.object.flags'
  | 'icmpv6.rpl.opt.metric.hp.object.hp'
  | 'icmpv6.rpl.opt.metric.hp.object.reserved'
  | 'icmpv6.rpl.opt.metric.lc.object'
  | 'icmpv6.rpl.opt.metric.lc.object.counter'
  | 'icmpv6.rpl.opt.metric.lc.object.flag.i'
  | 'icmpv6.rpl.opt.metric.lc.object.lc'
  | 'icmpv6.rpl.opt.metric.lc.object.res'
  | 'icmpv6.rpl.opt.metric.lc.object.reserved'
  | 'icmpv6.rpl.opt.metric.length'
  | 'icmpv6.rpl.opt.metric.ll.object.ll'
  | 'icmpv6.rpl.opt.metric.lql.object'
  | 'icmpv6.rpl.opt.metric.lql.object.counter'
  | 'icmpv6.rpl.opt.metric.lql.object.res'
  | 'icmpv6.rpl.opt.metric.lql.object.val'
  | 'icmpv6.rpl.opt.metric.lt.object.lt'
  | 'icmpv6.rpl.opt.metric.ne.object'
  | 'icmpv6.rpl.opt.metric.ne.object.energy'
  | 'icmpv6.rpl.opt.metric.ne.object.flag.e'
  | 'icmpv6.rpl.opt.metric.ne.object.flag.i'
  | 'icmpv6.rpl.opt.metric.ne.object.flags'
  | 'icmpv6.rpl.opt.metric.ne.object.type'
  | 'icmpv6.rpl.opt.metric.nsa.object'
  | 'icmpv6.rpl.opt.metric.nsa.object.flag.a'
  | 'icmpv6.rpl.opt.metric.nsa.object.flag.o'
  | 'icmpv6.rpl.opt.metric.nsa.object.flags'
  | 'icmpv6.rpl.opt.metric.nsa.object.opttlv.object'
  | 'icmpv6.rpl.opt.metric.nsa.object.opttlv.object.data'
  | 'icmpv6.rpl.opt.metric.nsa.object.opttlv.object.length'
  | 'icmpv6.rpl.opt.metric.nsa.object.opttlv.object.type'
  | 'icmpv6.rpl.opt.metric.nsa.object.reserved'
  | 'icmpv6.rpl.opt.metric.prec'
  | 'icmpv6.rpl.opt.metric.reserved'
  | 'icmpv6.rpl.opt.metric.type'
  | 'icmpv6.rpl.opt.padn'
  | 'icmpv6.rpl.opt.prefix'
  | 'icmpv6.rpl.opt.prefix.flag'
  | 'icmpv6.rpl.opt.prefix.flag.l'
  | 'icmpv6.rpl.opt.prefix.length'
  | 'icmpv6.rpl.opt.prefix.preferred_lifetime'
  | 'icmpv6.rpl.opt.prefix.valid_lifetime'
  | 'icmpv6.rpl.opt.reserved'
  | 'icmpv6.rpl.opt.route.flag'
  | 'icmpv6.rpl.opt.route.lifetime'
  | 'icmpv6.rpl.opt.route.pref'
  | 'icmpv6.rpl.opt.route.prefix'
  | 'icmpv6.rpl.opt.route.prefix_length'
  | 'icmpv6.rpl.opt.route.reserved'
  | 'icmpv6.rpl.opt.routediscovery.addr_vec'
  | 'icmpv6.rpl.opt.routediscovery.addrvec.addr'
  | 'icmpv6.rpl.opt.routediscovery.flag'
  | 'icmpv6.rpl.opt.routediscovery.flag.compr'
  | 'icmpv6.rpl.opt.routediscovery.flag.hopbyhop'
  | 'icmpv6.rpl.opt.routediscovery.flag.numofroutes'
  | 'icmpv6.rpl.opt.routediscovery.flag.reply'
  | 'icmpv6.rpl.opt.routediscovery.lifetime'
  | 'icmpv6.rpl.opt.routediscovery.maxrank'
  | 'icmpv6.rpl.opt.routediscovery.nh'
  | 'icmpv6.rpl.opt.routediscovery.targetaddr'
  | 'icmpv6.rpl.opt.solicited.dodagid'
  | 'icmpv6.rpl.opt.solicited.flag'
  | 'icmpv6.rpl.opt.solicited.flag.d'
  | 'icmpv6.rpl.opt.solicited.flag.i'
  | 'icmpv6.rpl.opt.solicited.flag.rsv'
  | 'icmpv6.rpl.opt.solicited.flag.v'
  | 'icmpv6.rpl.opt.solicited.instance'
  | 'icmpv6.rpl.opt.solicited.version'
  | 'icmpv6.rpl.opt.target.flag'
  | 'icmpv6.rpl.opt.target.prefix'
  | 'icmpv6.rpl.opt.target.prefix_length'
  | 'icmpv6.rpl.opt.targetdesc.descriptor'
  | 'icmpv6.rpl.opt.transit.flag'
  | 'icmpv6.rpl.opt.transit.flag.e'
  | 'icmpv6.rpl.opt.transit.flag.rsv'
  | 'icmpv6.rpl.opt.transit.parent'
  | 'icmpv6.rpl.opt.transit.pathctl'
  | 'icmpv6.rpl.opt.transit.pathlifetime'
  | 'icmpv6.rpl.opt.transit.pathseq'
  | 'icmpv6.rpl.opt.type'
  | 'icmpv6.rpl.p2p.dro.dagid'
  | 'icmpv6.rpl.p2p.dro.flag'
  | 'icmpv6.rpl.p2p.dro.flag.ack'
  | 'icmpv6.rpl.p2p.dro.flag.reserved'
  | 'icmpv6.rpl.p2p.dro.flag.seq'
  | 'icmpv6.rpl.p2p.dro.flag.stop'
  | 'icmpv6.rpl.p2p.dro.instance'
  | 'icmpv6.rpl.p2p.dro.rdo.zero'
  | 'icmpv6.rpl.p2p.dro.version'
  | 'icmpv6.rpl.p2p.dro.zero'
  | 'icmpv6.rpl.p2p.droack.flag'
  | 'icmpv6.rpl.p2p.droack.flag.reserved'
  | 'icmpv6.rpl.p2p.droack.flag.seq'
  | 'icmpv6.rpl.p2p.hop_by_hop'
  | 'icmpv6.rpl.p2p.num_of_routes'
  | 'icmpv6.rpl.secure.algorithm'
  | 'icmpv6.rpl.secure.counter'
  | 'icmpv6.rpl.secure.flag'
  | 'icmpv6.rpl.secure.flag.rsv'
  | 'icmpv6.rpl.secure.flag.t'
  | 'icmpv6.rpl.secure.key.index'
  | 'icmpv6.rpl.secure.key.source'
  | 'icmpv6.rpl.secure.kim'
  | 'icmpv6.rpl.secure.lvl'
  | 'icmpv6.rpl.secure.rsv'
  | 'icmpv6.rpl.unknown.metric'
  | 'icmpv6.rr.flag'
  | 'icmpv6.rr.flag.a'
  | 'icmpv6.rr.flag.p'
  | 'icmpv6.rr.flag.r'
  | 'icmpv6.rr.flag.rsv'
  | 'icmpv6.rr.flag.s'
  | 'icmpv6.rr.flag.t'
  | 'icmpv6.rr.maxdelay'
  | 'icmpv6.rr.pco.mp'
  | 'icmpv6.rr.pco.mp.matchedlen.gt128'
  | 'icmpv6.rr.pco.mp.matchlen'
  | 'icmpv6.rr.pco.mp.matchlen.gt128'
  | 'icmpv6.rr.pco.mp.matchprefix'
  | 'icmpv6.rr.pco.mp.maxlen'
  | 'icmpv6.rr.pco.mp.minlen'
  | 'icmpv6.rr.pco.mp.opcode'
  | 'icmpv6.rr.pco.mp.oplength'
  | 'icmpv6.rr.pco.mp.ordinal'
  | 'icmpv6.rr.pco.up'
  | 'icmpv6.rr.pco.up.flag'
  | 'icmpv6.rr.pco.up.flag.p'
  | 'icmpv6.rr.pco.up.flag.reserved'
  | 'icmpv6.rr.pco.up.flag.v'
  | 'icmpv6.rr.pco.up.flagmask'
  | 'icmpv6.rr.pco.up.flagmask.a'
  | 'icmpv6.rr.pco.up.flagmask.l'
  | 'icmpv6.rr.pco.up.flagmask.reserved'
  | 'icmpv6.rr.pco.up.keeplen'
  | 'icmpv6.rr.pco.up.preferredlifetime'
  | 'icmpv6.rr.pco.up.raflags'
  | 'icmpv6.rr.pco.up.uselen'
  | 'icmpv6.rr.pco.up.useprefix'
  | 'icmpv6.rr.pco.up.validlifetime'
  | 'icmpv6.rr.rm'
  | 'icmpv6.rr.rm.flag'
  | 'icmpv6.rr.rm.flag.b'
  | 'icmpv6.rr.rm.flag.f'
  | 'icmpv6.rr.rm.flag.reserved'
  | 'icmpv6.rr.rm.interfaceindex'
  | 'icmpv6.rr.rm.matchedlen'
  | 'icmpv6.rr.rm.matchedprefix'
  | 'icmpv6.rr.rm.ordinal'
  | 'icmpv6.rr.segment_number'
  | 'icmpv6.rr.sequence_number'
  | 'icmpv6.send.all_components'
  | 'icmpv6.send.component'
  | 'icmpv6.send.identifier'
  | 'icmpv6.type'
  | 'icmpv6.undecoded.option'
  | 'icmpv6.undecoded.rpl_option'
  | 'icmpv6.undecoded.type'
  | 'icmpv6.unknown_data'
  | 'icmpv6.unknown_data.expert'
  | 'icmpv6.x509_Certificate'
  | 'icmpv6.x509_Name'
  | 'igmp'
  | 'igmp.access_key'
  | 'igmp.aux_data'
  | 'igmp.aux_data_len'
  | 'igmp.bad_checksum'
  | 'igmp.checksum'
  | 'igmp.checksum.status'
  | 'igmp.data'
  | 'igmp.group_type'
  | 'igmp.identifier'
  | 'igmp.maddr'
  | 'igmp.max_resp'
  | 'igmp.max_resp.exp'
  | 'igmp.max_resp.mant'
  | 'igmp.mtrace.max_hops'
  | 'igmp.mtrace.q_arrival'
  | 'igmp.mtrace.q_fwd_code'
  | 'igmp.mtrace.q_fwd_ttl'
  | 'igmp.mtrace.q_id'
  | 'igmp.mtrace.q_inaddr'
  | 'igmp.mtrace.q_inpkt'
  | 'igmp.mtrace.q_mbz'
  | 'igmp.mtrace.q_outaddr'
  | 'igmp.mtrace.q_outpkt'
  | 'igmp.mtrace.q_prevrtr'
  | 'igmp.mtrace.q_rtg_proto'
  | 'igmp.mtrace.q_s'
  | 'igmp.mtrace.q_src_mask'
  | 'igmp.mtrace.q_total'
  | 'igmp.mtrace.raddr'
  | 'igmp.mtrace.resp_ttl'
  | 'igmp.mtrace.rspaddr'
  | 'igmp.mtrace.saddr'
  | 'igmp.num_grp_recs'
  | 'igmp.num_src'
  | 'igmp.qqic'
  | 'igmp.qrv'
  | 'igmp.record_type'
  | 'igmp.reply'
  | 'igmp.reply.pending'
  | 'igmp.reserved'
  | 'igmp.s'
  | 'igmp.saddr'
  | 'igmp.type'
  | 'igmp.version'
  | 'imap'
  | 'imap.command'
  | 'imap.isrequest'
  | 'imap.line'
  | 'imap.request'
  | 'imap.request.command'
  | 'imap.request.command.uid'
  | 'imap.request.folder'
  | 'imap.request.password'
  | 'imap.request.username'
  | 'imap.request_tag'
  | 'imap.response'
  | 'imap.response.command'
  | 'imap.response.status'
  | 'imap.response_in'
  | 'imap.response_tag'
  | 'imap.response_to'
  | 'imap.tag'
  | 'imap.time'
  | 'ip'
  | 'ip.addr'
  | 'ip.bogus_header_length'
  | 'ip.bogus_ip_length'
  | 'ip.bogus_ip_version'
  | 'ip.checksum'
  | 'ip.checksum.status'
  | 'ip.checksum_bad.expert'
  | 'ip.checksum_calculated'
  | 'ip.cipso.categories'
  | 'ip.cipso.doi'
  | 'ip.cipso.malformed'
  | 'ip.cipso.sensitivity_level'
  | 'ip.cipso.tag_data'
  | 'ip.cipso.tag_type'
  | 'ip.cur_rt'
  | 'ip.cur_rt_host'
  | 'ip.dsfield'
  | 'ip.dsfield.dscp'
  | 'ip.dsfield.ecn'
  | 'ip.dst'
  | 'ip.dst_host'
  | 'ip.empty_rt'
  | 'ip.empty_rt_host'
  | 'ip.evil_packet'
  | 'ip.flags'
  | 'ip.flags.df'
  | 'ip.flags.mf'
  | 'ip.flags.rb'
  | 'ip.flags.sf'
  | 'ip.frag_offset'
  | 'ip.fragment'
  | 'ip.fragment.count'
  | 'ip.fragment.error'
  | 'ip.fragment.multipletails'
  | 'ip.fragment.overlap'
  | 'ip.fragment.overlap.conflict'
  | 'ip.fragment.toolongfragment'
  | 'ip.fragments'
  | 'ip.geoip.asnum'
  | 'ip.geoip.city'
  | 'ip.geoip.country'
  | 'ip.geoip.country_iso'
  | 'ip.geoip.dst_asnum'
  | 'ip.geoip.dst_city'
  | 'ip.geoip.dst_country'
  | 'ip.geoip.dst_country_iso'
  | 'ip.geoip.dst_lat'
  | 'ip.geoip.dst_lon'
  | 'ip.geoip.dst_org'
  | 'ip.geoip.dst_summary'
  | 'ip.geoip.lat'
  | 'ip.geoip.lon'
  | 'ip.geoip.org'
  | 'ip.geoip.src_asnum'
  | 'ip.geoip.src_city'
  | 'ip.geoip.src_country'
  | 'ip.geoip.src_country_iso'
  | 'ip.geoip.src_lat'
  | 'ip.geoip.src_lon'
  | 'ip.geoip.src_org'
  | 'ip.geoip.src_summary'
  | 'ip.hdr_len'
  | 'ip.host'
  | 'ip.id'
  | 'ip.len'
  | 'ip.nop'
  | 'ip.opt.addr'
  | 'ip.opt.ext_sec_add_sec_info'
  | 'ip.opt.ext_sec_add_sec_info_format_code'
  | 'ip.opt.flag'
  | 'ip.opt.id_number'
  | 'ip.opt.len'
  | 'ip.opt.len.invalid'
  | 'ip.opt.mtu'
  | 'ip.opt.ohc'
  | 'ip.opt.originator'
  | 'ip.opt.overflow'
  | 'ip.opt.padding'
  | 'ip.opt.ptr'
  | 'ip.opt.ptr.before_address'
  | 'ip.opt.ptr.middle_address'
  | 'ip.opt.qs_func'
  | 'ip.opt.qs_nonce'
  | 'ip.opt.qs_rate'
  | 'ip.opt.qs_reserved'
  | 'ip.opt.qs_ttl'
  | 'ip.opt.qs_ttl_diff'
  | 'ip.opt.qs_unused'
  | 'ip.opt.ra'
  | 'ip.opt.rhc'
  | 'ip.opt.sec_cl'
  | 'ip.opt.sec_prot_auth_doe'
  | 'ip.opt.sec_prot_auth_flags'
  | 'ip.opt.sec_prot_auth_fti'
  | 'ip.opt.sec_prot_auth_genser'
  | 'ip.opt.sec_prot_auth_nsa'
  | 'ip.opt.sec_prot_auth_sci'
  | 'ip.opt.sec_prot_auth_siop_esi'
  | 'ip.opt.sec_prot_auth_unassigned'
  | 'ip.opt.sec_rfc791_comp'
  | 'ip.opt.sec_rfc791_hr'
  | 'ip.opt.sec_rfc791_sec'
  | 'ip.opt.sec_rfc791_tcc'
  | 'ip.opt.sid'
  | 'ip.opt.time_stamp'
  | 'ip.opt.time_stamp_addr'
  | 'ip.opt.type'
  | 'ip.opt.type.class'
  | 'ip.opt.type.copy'
  | 'ip.opt.type.number'
  | 'ip.options.cipso'
  | 'ip.options.eol'
  | 'ip.options.ext_security'
  | 'ip.options.mtu_probe'
  | 'ip.options.mtu_reply'
  | 'ip.options.nop'
  | 'ip.options.qs'
  | 'ip.options.record_route'
  | 'ip.options.route'
  | 'ip.options.routeralert'
  | 'ip.options.sdb'
  | 'ip.options.security'
  | 'ip.options.sid'
  | 'ip.options.source_route'
  | 'ip.options.timestamp'
  | 'ip.options.traceroute'
  | 'ip.proto'
  | 'ip.reassembled.data'
  | 'ip.reassembled.length'
  | 'ip.reassembled_in'
  | 'ip.rec_rt'
  | 'ip.rec_rt_host'
  | 'ip.src'
  | 'ip.src_host'
  | 'ip.src_rt'
  | 'ip.src_rt_host'
  | 'ip.subopt_too_long'
  | 'ip.tos'
  | 'ip.tos.cost'
  | 'ip.tos.delay'
  | 'ip.tos.precedence'
  | 'ip.tos.reliability'
  | 'ip.tos.throughput'
  | 'ip.ttl'
  | 'ip.ttl.lncb'
  | 'ip.ttl.too_small'
  | 'ip.version'
  | 'ipv6'
  | 'ipv6.6to4_gw_ipv4'
  | 'ipv6.6to4_sla_id'
  | 'ipv6.addr'
  | 'ipv6.bogus_ipv6_version'
  | 'ipv6.dst'
  | 'ipv6.dst_6to4_gw_ipv4'
  | 'ipv6.dst_6to4_sla_id'
  | 'ipv6.dst_addr.not_multicast'
  | 'ipv6.dst_embed_ipv4'
  | 'ipv6.dst_host'
  | 'ipv6.dst_isatap_ipv4'
  | 'ipv6.dst_slaac_mac'
  | 'ipv6.dst_tc_ipv4'
  | 'ipv6.dst_tc_port'
  | 'ipv6.dst_ts_ipv4'
  | 'ipv6.dstopts'
  | 'ipv6.dstopts.len'
  | 'ipv6.dstopts.len_oct'
  | 'ipv6.dstopts.nxt'
  | 'ipv6.embed_ipv4'
  | 'ipv6.embed_ipv4.u.nonzero'
  | 'ipv6.embed_ipv4_prefix'
  | 'ipv6.embed_ipv4_suffix'
  | 'ipv6.embed_ipv4_u'
  | 'ipv6.flow'
  | 'ipv6.fraghdr'
  | 'ipv6.fraghdr.ident'
  | 'ipv6.fraghdr.more'
  | 'ipv6.fraghdr.nxt'
  | 'ipv6.fraghdr.offset'
  | 'ipv6.fraghdr.reserved_bits'
  | 'ipv6.fraghdr.reserved_octet'
  | 'ipv6.fragment'
  | 'ipv6.fragment.count'
  | 'ipv6.fragment.error'
  | 'ipv6.fragment.multipletails'
  | 'ipv6.fragment.overlap'
  | 'ipv6.fragment.overlap.conflict'
  | 'ipv6.fragment.toolongfragment'
  | 'ipv6.fragments'
  | 'ipv6.geoip.asnum'
  | 'ipv6.geoip.city'
  | 'ipv6.geoip.country'
  | 'ipv6.geoip.country_iso'
  | 'ipv6.geoip.dst_asnum'
  | 'ipv6.geoip.dst_city'
  | 'ipv6.geoip.dst_country'
  | 'ipv6.geoip.dst_country_iso'
  | 'ipv6.geoip.dst_lat'
  | 'ipv6.geoip.dst_lon'
  | 'ipv6.geoip.dst_org'
  | 'ipv6.geoip.dst_summary'
  | 'ipv6.geoip.lat'
  | 'ipv6.geoip.lon'
  | 'ipv6.geoip.org'
  | 'ipv6.geoip.src_asnum'
  | 'ipv6.geoip.src_city'
  | 'ipv6.geoip.src_country'
  | 'ipv6.geoip.src_country_iso'
  | 'ipv6.geoip.src_lat'
  | 'ipv6.geoip.src_lon'
  | 'ipv6.geoip.src_org'
  | 'ipv6.geoip.src_summary'
  | 'ipv6.hlim'
  | 'ipv6.hopopts'
  | 'ipv6.hopopts.len'
  | 'ipv6.hopopts.len_oct'
  | 'ipv6.hopopts.not_first'
  | 'ipv6.hopopts.nxt'
  | 'ipv6.host'
  | 'ipv6.invalid_header'
  | 'ipv6.isatap_ipv4'
  | 'ipv6.nxt'
  | 'ipv6.opt'
  | 'ipv6.opt.calipso.checksum'
  | 'ipv6.opt.calipso.cmpt.length'
  | 'ipv6.opt.calipso.cmpt_bitmap'
  | 'ipv6.opt.calipso.doi'
  | 'ipv6.opt.calipso.sens_level'
  | 'ipv6.opt.deprecated'
  | 'ipv6.opt.dff.flag.dup'
  | 'ipv6.opt.dff.flag.ret'
  | 'ipv6.opt.dff.flag.rsv'
  | 'ipv6.opt.dff.flag.ver'
  | 'ipv6.opt.dff.flags'
  | 'ipv6.opt.dff.sequence_number'
  | 'ipv6.opt.experimental'
  | 'ipv6.opt.header_mismatch'
  | 'ipv6.opt.ilnp_nonce'
  | 'ipv6.opt.invalid_len'
  | 'ipv6.opt.ioam.opt_type'
  | 'ipv6.opt.ioam.rsv'
  | 'ipv6.opt.ioam.trace.flag.a'
  | 'ipv6.opt.ioam.trace.flag.l'
  | 'ipv6.opt.ioam.trace.flag.o'
  | 'ipv6.opt.ioam.trace.flag.rsv'
  | 'ipv6.opt.ioam.trace.flags'
  | 'ipv6.opt.ioam.trace.free_space'
  | 'ipv6.opt.ioam.trace.invalid_nodelen'
  | 'ipv6.opt.ioam.trace.invalid_remlen'
  | 'ipv6.opt.ioam.trace.invalid_type'
  | 'ipv6.opt.ioam.trace.node.bufoccup'
  | 'ipv6.opt.ioam.trace.node.csum'
  | 'ipv6.opt.ioam.trace.node.eif'
  | 'ipv6.opt.ioam.trace.node.eif_wide'
  | 'ipv6.opt.ioam.trace.node.hlim'
  | 'ipv6.opt.ioam.trace.node.id'
  | 'ipv6.opt.ioam.trace.node.id_wide'
  | 'ipv6.opt.ioam.trace.node.iif'
  | 'ipv6.opt.ioam.trace.node.iif_wide'
  | 'ipv6.opt.ioam.trace.node.nsdata'
  | 'ipv6.opt.ioam.trace.node.nsdata_wide'
  | 'ipv6.opt.ioam.trace.node.oss.data'
  | 'ipv6.opt.ioam.trace.node.oss.len'
  | 'ipv6.opt.ioam.trace.node.oss.scid'
  | 'ipv6.opt.ioam.trace.node.qdepth'
  | 'ipv6.opt.ioam.trace.node.trdelay'
  | 'ipv6.opt.ioam.trace.node.tsf'
  | 'ipv6.opt.ioam.trace.node.tss'
  | 'ipv6.opt.ioam.trace.node.undefined'
  | 'ipv6.opt.ioam.trace.nodelen'
  | 'ipv6.opt.ioam.trace.ns'
  | 'ipv6.opt.ioam.trace.remlen'
  | 'ipv6.opt.ioam.trace.rsv'
  | 'ipv6.opt.ioam.trace.type'
  | 'ipv6.opt.ioam.trace.type.bit0'
  | 'ipv6.opt.ioam.trace.type.bit1'
  | 'ipv6.opt.ioam.trace.type.bit10'
  | 'ipv6.opt.ioam.trace.type.bit11'
  | 'ipv6.opt.ioam.trace.type.bit2'
  | 'ipv6.opt.ioam.trace.type.bit22'
  | 'ipv6.opt.ioam.trace.type.bit3'
  | 'ipv6.opt.ioam.trace.type.bit4'
  | 'ipv6.opt.ioam.trace.type.bit5'
  | 'ipv6.opt.ioam.trace.type.bit6'
  | 'ipv6.opt.ioam.trace.type.bit7'
  | 'ipv6.opt.ioam.trace.type.bit8'
  | 'ipv6.opt.ioam.trace.type.bit9'
  | 'ipv6.opt.ioam.trace.type.rsv'
  | 'ipv6.opt.ioam.trace.type.undef'
  | 'ipv6.opt.jumbo'
  | 'ipv6.opt.jumbo.fragment'
  | 'ipv6.opt.jumbo.missing'
  | 'ipv6.opt.jumbo.prohibited'
  | 'ipv6.opt.jumbo.truncated'
  | 'ipv6.opt.length'
  | 'ipv6.opt.lio.length'
  | 'ipv6.opt.lio.line_id'
  | 'ipv6.opt.mipv6.home_address'
  | 'ipv6.opt.mpl.flag'
  | 'ipv6.opt.mpl.flag.m'
  | 'ipv6.opt.mpl.flag.rsv'
  | 'ipv6.opt.mpl.flag.s'
  | 'ipv6.opt.mpl.flag.v'
  | 'ipv6.opt.mpl.ipv6_src_seed_id'
  | 'ipv6.opt.mpl.seed_id'
  | 'ipv6.opt.mpl.sequence'
  | 'ipv6.opt.pad1'
  | 'ipv6.opt.padn'
  | 'ipv6.opt.pdm.delta_last_recv'
  | 'ipv6.opt.pdm.delta_last_sent'
  | 'ipv6.opt.pdm.psn_last_recv'
  | 'ipv6.opt.pdm.psn_this_pkt'
  | 'ipv6.opt.pdm.scale_dtlr'
  | 'ipv6.opt.pdm.scale_dtls'
  | 'ipv6.opt.pmtu.min'
  | 'ipv6.opt.pmtu.r_flag'
  | 'ipv6.opt.pmtu.rtn'
  | 'ipv6.opt.qs_func'
  | 'ipv6.opt.qs_nonce'
  | 'ipv6.opt.qs_rate'
  | 'ipv6.opt.qs_reserved'
  | 'ipv6.opt.qs_ttl'
  | 'ipv6.opt.qs_ttl_diff'
  | 'ipv6.opt.qs_unused'
  | 'ipv6.opt.router_alert'
  | 'ipv6.opt.rpl.flag'
  | 'ipv6.opt.rpl.flag.f'
  | 'ipv6.opt.rpl.flag.o'
  | 'ipv6.opt.rpl.flag.r'
  | 'ipv6.opt.rpl.flag.rsv'
  | 'ipv6.opt.rpl.instance_id'
  | 'ipv6.opt.rpl.sender_rank'
  | 'ipv6.opt.smf_dpd.hash_bit'
  | 'ipv6.opt.smf_dpd.hav'
  | 'ipv6.opt.smf_dpd.ident'
  | 'ipv6.opt.smf_dpd.tagger_id'
  | 'ipv6.opt.smf_dpd.tid_len'
  | 'ipv6.opt.smf_dpd.tid_type'
  | 'ipv6.opt.tel'
  | 'ipv6.opt.tpf_information'
  | 'ipv6.opt.type'
  | 'ipv6.opt.type.action'
  | 'ipv6.opt.type.change'
  | 'ipv6.opt.type.rest'
  | 'ipv6.opt.unknown'
  | 'ipv6.opt.unknown_data.expert'
  | 'ipv6.opt_unknown_data'
  | 'ipv6.plen'
  | 'ipv6.plen_exceeds_framing'
  | 'ipv6.plen_zero'
  | 'ipv6.reassembled.data'
  | 'ipv6.reassembled.in'
  | 'ipv6.reassembled.length'
  | 'ipv6.routing'
  | 'ipv6.routing.crh16.current_sid'
  | 'ipv6.routing.crh16.sid'
  | 'ipv6.routing.crh32.current_sid'
  | 'ipv6.routing.crh32.sid'
  | 'ipv6.routing.deprecated'
  | 'ipv6.routing.invalid_length'
  | 'ipv6.routing.invalid_segleft'
  | 'ipv6.routing.len'
  | 'ipv6.routing.len_oct'
  | 'ipv6.routing.mipv6.home_address'
  | 'ipv6.routing.mipv6.reserved'
  | 'ipv6.routing.nxt'
  | 'ipv6.routing.rpl.addr_count'
  | 'ipv6.routing.rpl.addr_count_ge0'
  | 'ipv6.routing.rpl.address'
  | 'ipv6.routing.rpl.cmprE'
  | 'ipv6.routing.rpl.cmprI'
  | 'ipv6.routing.rpl.cmprI_cmprE_pad'
  | 'ipv6.routing.rpl.full_address'
  | 'ipv6.routing.rpl.pad'
  | 'ipv6.routing.rpl.reserved'
  | 'ipv6.routing.rpl.reserved_not0'
  | 'ipv6.routing.segleft'
  | 'ipv6.routing.src.addr'
  | 'ipv6.routing.src.reserved'
  | 'ipv6.routing.srh.addr'
  | 'ipv6.routing.srh.flags'
  | 'ipv6.routing.srh.last_entry'
  | 'ipv6.routing.srh.tag'
  | 'ipv6.routing.type'
  | 'ipv6.routing.type.crh'
  | 'ipv6.routing.type.mipv6'
  | 'ipv6.routing.type.rt0'
  | 'ipv6.routing.type.srh'
  | 'ipv6.routing.undecoded'
  | 'ipv6.routing.unknown_data'
  | 'ipv6.slaac_mac'
  | 'ipv6.src'
  | 'ipv6.src_6to4_gw_ipv4'
  | 'ipv6.src_6to4_sla_id'
  | 'ipv6.src_embed_ipv4'
  | 'ipv6.src_host'
  | 'ipv6.src_isatap_ipv4'
  | 'ipv6.src_route_list.dst_addr'
  | 'ipv6.src_route_list.mult_inst_same_addr'
  | 'ipv6.src_route_list.multicast_addr'
  | 'ipv6.src_route_list.src_addr'
  | 'ipv6.src_slaac_mac'
  | 'ipv6.src_tc_ipv4'
  | 'ipv6.src_tc_port'
  | 'ipv6.src_ts_ipv4'
  | 'ipv6.tc_ipv4'
  | 'ipv6.tc_port'
  | 'ipv6.tclass'
  | 'ipv6.tclass.dscp'
  | 'ipv6.tclass.ecn'
  | 'ipv6.ts_ipv4'
  | 'ipv6.version'
  | 'llc'
  | 'llc.apple_atalk_pid'
  | 'llc.apple_awdl_pid'
  | 'llc.bluetooth_pid'
  | 'llc.cimetrics_pid'
  | 'llc.cisco_pid'
  | 'llc.control'
  | 'llc.control.f'
  | 'llc.control.ftype'
  | 'llc.control.n_r'
  | 'llc.control.n_s'
  | 'llc.control.p'
  | 'llc.control.s_ftype'
  | 'llc.control.u_modifier_cmd'
  | 'llc.control.u_modifier_resp'
  | 'llc.dsap'
  | 'llc.dsap.ig'
  | 'llc.dsap.sap'
  | 'llc.extreme_pid'
  | 'llc.force10_pid'
  | 'llc.foundry_pid'
  | 'llc.hpteam_pid'
  | 'llc.iana_pid'
  | 'llc.nortel_pid'
  | 'llc.oui'
  | 'llc.pid'
  | 'llc.ssap'
  | 'llc.ssap.cr'
  | 'llc.ssap.sap'
  | 'llc.type'
  | 'llc.wlccp_pid'
  | 'mpls'
  | 'mpls.bottom'
  | 'mpls.exp'
  | 'mpls.invalid_label'
  | 'mpls.label'
  | 'mpls.ttl'
  | 'mptcp'
  | 'mptcp.ack'
  | 'mptcp.analysis'
  | 'mptcp.analysis.subflows'
  | 'mptcp.connection.echoed_key_mismatch'
  | 'mptcp.connection.missing_algorithm'
  | 'mptcp.connection.unsupported_algorithm'
  | 'mptcp.dsn'
  | 'mptcp.dss.dsn'
  | 'mptcp.dss.infinite_mapping'
  | 'mptcp.dss.missing_mapping'
  | 'mptcp.expected_idsn'
  | 'mptcp.expected_token'
  | 'mptcp.master'
  | 'mptcp.rawdsn64'
  | 'mptcp.reinjected_in'
  | 'mptcp.reinjection_of'
  | 'mptcp.related_mapping'
  | 'mptcp.rm_addr.count'
  | 'mptcp.stream'
  | 'mqtt'
  | 'mqtt.auth.reason_code'
  | 'mqtt.clientid'
  | 'mqtt.clientid_len'
  | 'mqtt.conack.flags'
  | 'mqtt.conack.flags.reserved'
  | 'mqtt.conack.flags.sp'
  | 'mqtt.conack.val'
  | 'mqtt.conflag.cleansess'
  | 'mqtt.conflag.passwd'
  | 'mqtt.conflag.qos'
  | 'mqtt.conflag.reserved'
  | 'mqtt.conflag.retain'
  | 'mqtt.conflag.uname'
  | 'mqtt.conflag.willflag'
  | 'mqtt.conflags'
  | 'mqtt.connack.reason_code'
  | 'mqtt.disconnect.reason_code'
  | 'mqtt.dupflag'
  | 'mqtt.hdr_reserved'
  | 'mqtt.hdrflags'
  | 'mqtt.illegal_topic_length'
  | 'mqtt.kalive'
  | 'mqtt.len'
  | 'mqtt.msg'
  | 'mqtt.msg_decoded_as'
  | 'mqtt.msg_text'
  | 'mqtt.msgid'
  | 'mqtt.msgtype'
  | 'mqtt.passwd'
  | 'mqtt.passwd_len'
  | 'mqtt.prop_key'
  | 'mqtt.prop_key_len'
  | 'mqtt.prop_number'
  | 'mqtt.prop_string'
  | 'mqtt.prop_string_len'
  | 'mqtt.prop_unknown'
  | 'mqtt.prop_value'
  | 'mqtt.prop_value_len'
  | 'mqtt.properties'
  | 'mqtt.property.content_type'
  | 'mqtt.property.max_qos'
  | 'mqtt.property.topic_alias'
  | 'mqtt.property_id'
  | 'mqtt.property_len'
  | 'mqtt.proto_len'
  | 'mqtt.protoname'
  | 'mqtt.puback.reason_code'
  | 'mqtt.pubcomp.reason_code'
  | 'mqtt.pubrec.reason_code'
  | 'mqtt.pubrel.reason_code'
  | 'mqtt.qos'
  | 'mqtt.retain'
  | 'mqtt.retain_reserved'
  | 'mqtt.sub.qos'
  | 'mqtt.suback.qos'
  | 'mqtt.suback.reason_code'
  | 'mqtt.subscription_options'
  | 'mqtt.subscription_options_nl'
  | 'mqtt.subscription_options_qos'
  | 'mqtt.subscription_options_rap'
  | 'mqtt.subscription_options_reserved'
  | 'mqtt.subscription_options_retain'
  | 'mqtt.topic'
  | 'mqtt.topic_len'
  | 'mqtt.unknown_topic_alias'
  | 'mqtt.unknown_version'
  | 'mqtt.unsuback.reason_code'
  | 'mqtt.username'
  | 'mqtt.username_len'
  | 'mqtt.ver'
  | 'mqtt.will_properties'
  | 'mqtt.willmsg'
  | 'mqtt.willmsg_len'
  | 'mqtt.willmsg_text'
  | 'mqtt.willtopic'
  | 'mqtt.willtopic_len'
  | 'nbns'
  | 'nbns.addr'
  | 'nbns.class'
  | 'nbns.count.add_rr'
  | 'nbns.count.answers'
  | 'nbns.count.auth_rr'
  | 'nbns.count.queries'
  | 'nbns.data'
  | 'nbns.data_length'
  | 'nbns.flags'
  | 'nbns.flags.authoritative'
  | 'nbns.flags.broadcast'
  | 'nbns.flags.opcode'
  | 'nbns.flags.rcode'
  | 'nbns.flags.recavail'
  | 'nbns.flags.recdesired'
  | 'nbns.flags.response'
  | 'nbns.flags.truncated'
  | 'nbns.id'
  | 'nbns.incomplete_entry'
  | 'nbns.jumpers'
  | 'nbns.max_num_pending_sessions'
  | 'nbns.max_total_sessions_possible'
  | 'nbns.name'
  | 'nbns.name_flags'
  | 'nbns.name_flags.act'
  | 'nbns.name_flags.cnf'
  | 'nbns.name_flags.drg'
  | 'nbns.name_flags.group'
  | 'nbns.name_flags.ont'
  | 'nbns.name_flags.prm'
  | 'nbns.nb_flags'
  | 'nbns.nb_flags.group'
  | 'nbns.nb_flags.ont'
  | 'nbns.netbios_name'
  | 'nbns.num_alignment_errors'
  | 'nbns.num_collisions'
  | 'nbns.num_crcs'
  | 'nbns.num_good_receives'
  | 'nbns.num_good_sends'
  | 'nbns.num_no_resource_conditions'
  | 'nbns.num_send_aborts'
  | 'nbns.number_of_names'
  | 'nbns.numcommand_blocks'
  | 'nbns.numpending_sessions'
  | 'nbns.numretransmits'
  | 'nbns.period_of_statistics'
  | 'nbns.session_data_packet_size'
  | 'nbns.test_result'
  | 'nbns.ttl'
  | 'nbns.type'
  | 'nbns.unit_id'
  | 'nbns.version_number'
  | 'ntp'
  | 'ntp.ctrl.associd'
  | 'ntp.ctrl.clock_status.code'
  | 'ntp.ctrl.clock_status.status'
  | 'ntp.ctrl.configuration'
  | 'ntp.ctrl.count'
  | 'ntp.ctrl.data'
  | 'ntp.ctrl.err_status'
  | 'ntp.ctrl.flags2'
  | 'ntp.ctrl.flags2.error'
  | 'ntp.ctrl.flags2.more'
  | 'ntp.ctrl.flags2.opcode'
  | 'ntp.ctrl.flags2.r'
  | 'ntp.ctrl.item'
  | 'ntp.ctrl.mru'
  | 'ntp.ctrl.nonce'
  | 'ntp.ctrl.offset'
  | 'ntp.ctrl.ordlist'
  | 'ntp.ctrl.peer_status.authenable'
  | 'ntp.ctrl.peer_status.authentic'
  | 'ntp.ctrl.peer_status.bcast'
  | 'ntp.ctrl.peer_status.code'
  | 'ntp.ctrl.peer_status.config'
  | 'ntp.ctrl.peer_status.count'
  | 'ntp.ctrl.peer_status.reach'
  | 'ntp.ctrl.peer_status.selection'
  | 'ntp.ctrl.sequence'
  | 'ntp.ctrl.status'
  | 'ntp.ctrl.sys_status.clksrc'
  | 'ntp.ctrl.sys_status.code'
  | 'ntp.ctrl.sys_status.count'
  | 'ntp.ctrl.sys_status.li'
  | 'ntp.ctrl.trapmsg'
  | 'ntp.delta_time'
  | 'ntp.ext'
  | 'ntp.ext.invalid_length'
  | 'ntp.ext.length'
  | 'ntp.ext.type'
  | 'ntp.ext.value'
  | 'ntp.flags'
  | 'ntp.flags.li'
  | 'ntp.flags.mode'
  | 'ntp.flags.vn'
  | 'ntp.key_index'
  | 'ntp.key_signature'
  | 'ntp.key_type'
  | 'ntp.keyid'
  | 'ntp.mac'
  | 'ntp.org'
  | 'ntp.padding'
  | 'ntp.ppoll'
  | 'ntp.precision'
  | 'ntp.priv.auth'
  | 'ntp.priv.auth_seq'
  | 'ntp.priv.config.flags'
  | 'ntp.priv.err'
  | 'ntp.priv.flags.more'
  | 'ntp.priv.flags.r'
  | 'ntp.priv.impl'
  | 'ntp.priv.itemsize'
  | 'ntp.priv.mode7.action'
  | 'ntp.priv.mode7.address'
  | 'ntp.priv.mode7.address6'
  | 'ntp.priv.mode7.alarms'
  | 'ntp.priv.mode7.allocations'
  | 'ntp.priv.mode7.associd'
  | 'ntp.priv.mode7.async_messages'
  | 'ntp.priv.mode7.authdelay'
  | 'ntp.priv.mode7.bad_offset'
  | 'ntp.priv.mode7.bad_packets'
  | 'ntp.priv.mode7.bad_version'
  | 'ntp.priv.mode7.badauth'
  | 'ntp.priv.mode7.baddata'
  | 'ntp.priv.mode7.badformat'
  | 'ntp.priv.mode7.badlength'
  | 'ntp.priv.mode7.badop'
  | 'ntp.priv.mode7.bcast'
  | 'ntp.priv.mode7.bcast6'
  | 'ntp.priv.mode7.bdelay'
  | 'ntp.priv.mode7.bogusorg'
  | 'ntp.priv.mode7.calcnt'
  | 'ntp.priv.mode7.candidate'
  | 'ntp.priv.mode7.clock_flags'
  | 'ntp.priv.mode7.compliance'
  | 'ntp.priv.mode7.config.flags.authenable'
  | 'ntp.priv.mode7.config.flags.burst'
  | 'ntp.priv.mode7.config.flags.iburst'
  | 'ntp.priv.mode7.config.flags.no_select'
  | 'ntp.priv.mode7.config.flags.prefer'
  | 'ntp.priv.mode7.config.flags.skey'
  | 'ntp.priv.mode7.constant'
  | 'ntp.priv.mode7.count'
  | 'ntp.priv.mode7.currentstatus'
  | 'ntp.priv.mode7.data_too_short'
  | 'ntp.priv.mode7.decryptions'
  | 'ntp.priv.mode7.delay'
  | 'ntp.priv.mode7.demobilizations'
  | 'ntp.priv.mode7.denied'
  | 'ntp.priv.mode7.dispersion'
  | 'ntp.priv.mode7.drift_comp'
  | 'ntp.priv.mode7.dropped'
  | 'ntp.priv.mode7.dstaddress'
  | 'ntp.priv.mode7.dstaddress6'
  | 'ntp.priv.mode7.encryptions'
  | 'ntp.priv.mode7.errcnt'
  | 'ntp.priv.mode7.errors'
  | 'ntp.priv.mode7.estbdelay'
  | 'ntp.priv.mode7.esterror'
  | 'ntp.priv.mode7.expired'
  | 'ntp.priv.mode7.family'
  | 'ntp.priv.mode7.filtdelay'
  | 'ntp.priv.mode7.filtoffset'
  | 'ntp.priv.mode7.findpeer_calls'
  | 'ntp.priv.mode7.flash'
  | 'ntp.priv.mode7.flash2'
  | 'ntp.priv.mode7.fragments'
  | 'ntp.priv.mode7.freemem'
  | 'ntp.priv.mode7.freerecvbufs'
  | 'ntp.priv.mode7.freq'
  | 'ntp.priv.mode7.fudgetime'
  | 'ntp.priv.mode7.fudgetime1'
  | 'ntp.priv.mode7.fudgetime2'
  | 'ntp.priv.mode7.fudgeval1'
  | 'ntp.priv.mode7.fudgeval2'
  | 'ntp.priv.mode7.fudgeval_flags'
  | 'ntp.priv.mode7.fullrecvbufs'
  | 'ntp.priv.mode7.hashcount'
  | 'ntp.priv.mode7.hmode'
  | 'ntp.priv.mode7.hpoll'
  | 'ntp.priv.mode7.ifindex'
  | 'ntp.priv.mode7.ifnum'
  | 'ntp.priv.mode7.ignore_pkts'
  | 'ntp.priv.mode7.ignored'
  | 'ntp.priv.mode7.input_errors'
  | 'ntp.priv.mode7.input_fragments'
  | 'ntp.priv.mode7.input_responses'
  | 'ntp.priv.mode7.int_flags'
  | 'ntp.priv.mode7.int_name'
  | 'ntp.priv.mode7.int_received'
  | 'ntp.priv.mode7.interrupts'
  | 'ntp.priv.mode7.ippeerlimit'
  | 'ntp.priv.mode7.ipv6_flag'
  | 'ntp.priv.mode7.item'
  | 'ntp.priv.mode7.jitcnt'
  | 'ntp.priv.mode7.jitter'
  | 'ntp.priv.mode7.kernel_offset'
  | 'ntp.priv.mode7.key'
  | 'ntp.priv.mode7.key_file'
  | 'ntp.priv.mode7.keylookups'
  | 'ntp.priv.mode7.keynotfound'
  | 'ntp.priv.mode7.keyuncached'
  | 'ntp.priv.mode7.lamport'
  | 'ntp.priv.mode7.last_offset'
  | 'ntp.priv.mode7.last_ttl'
  | 'ntp.priv.mode7.lastevent'
  | 'ntp.priv.mode7.leap'
  | 'ntp.priv.mode7.limitrejected'
  | 'ntp.priv.mode7.local_address'
  | 'ntp.priv.mode7.local_address6'
  | 'ntp.priv.mode7.lowwater'
  | 'ntp.priv.mode7.mask'
  | 'ntp.priv.mode7.mask6'
  | 'ntp.priv.mode7.maxerror'
  | 'ntp.priv.mode7.maxpoll'
  | 'ntp.priv.mode7.mflags'
  | 'ntp.priv.mode7.minpoll'
  | 'ntp.priv.mode7.newversion'
  | 'ntp.priv.mode7.noresponse'
  | 'ntp.priv.mode7.notsent'
  | 'ntp.priv.mode7.ntimes'
  | 'ntp.priv.mode7.num_mcast'
  | 'ntp.priv.mode7.numfreekeys'
  | 'ntp.priv.mode7.numkeys'
  | 'ntp.priv.mode7.nvalues'
  | 'ntp.priv.mode7.offset'
  | 'ntp.priv.mode7.oldpkt'
  | 'ntp.priv.mode7.oldversion'
  | 'ntp.priv.mode7.order'
  | 'ntp.priv.mode7.origtime'
  | 'ntp.priv.mode7.overflows'
  | 'ntp.priv.mode7.peer.flags'
  | 'ntp.priv.mode7.peer.flags.authenable'
  | 'ntp.priv.mode7.peer.flags.burst'
  | 'ntp.priv.mode7.peer.flags.config'
  | 'ntp.priv.mode7.peer.flags.prefer'
  | 'ntp.priv.mode7.peer.flags.refclock'
  | 'ntp.priv.mode7.peer.flags.sel_candidate'
  | 'ntp.priv.mode7.peer.flags.shortlist'
  | 'ntp.priv.mode7.peer.flags.syspeer'
  | 'ntp.priv.mode7.peercnt'
  | 'ntp.priv.mode7.pkeyid'
  | 'ntp.priv.mode7.pmode'
  | 'ntp.priv.mode7.poll'
  | 'ntp.priv.mode7.polls'
  | 'ntp.priv.mode7.port'
  | 'ntp.priv.mode7.ppsfreq'
  | 'ntp.priv.mode7.precision'
  | 'ntp.priv.mode7.processed'
  | 'ntp.priv.mode7.reach'
  | 'ntp.priv.mode7.received'
  | 'ntp.priv.mode7.requests'
  | 'ntp.priv.mode7.reset_stats.flags'
  | 'ntp.priv.mode7.reset_stats.flags.allpeers'
  | 'ntp.priv.mode7.reset_stats.flags.auth'
  | 'ntp.priv.mode7.reset_stats.flags.ctl'
  | 'ntp.priv.mode7.reset_stats.flags.io'
  | 'ntp.priv.mode7.reset_stats.flags.mem'
  | 'ntp.priv.mode7.reset_stats.flags.sys'
  | 'ntp.priv.mode7.reset_stats.flags.timer'
  | 'ntp.priv.mode7.resets'
  | 'ntp.priv.mode7.responses'
  | 'ntp.priv.mode7.restrict_flags'
  | 'ntp.priv.mode7.rflags'
  | 'ntp.priv.mode7.scopeid'
  | 'ntp.priv.mode7.selbroken'
  | 'ntp.priv.mode7.seldisp'
  | 'ntp.priv.mode7.selectdis'
  | 'ntp.priv.mode7.sent'
  | 'ntp.priv.mode7.sequence'
  | 'ntp.priv.mode7.settime'
  | 'ntp.priv.mode7.shift'
  | 'ntp.priv.mode7.srcaddress'
  | 'ntp.priv.mode7.srcaddress6'
  | 'ntp.priv.mode7.srcport'
  | 'ntp.priv.mode7.stabil'
  | 'ntp.priv.mode7.stability'
  | 'ntp.priv.mode7.status'
  | 'ntp.priv.mode7.stbcnt'
  | 'ntp.priv.mode7.stimes'
  | 'ntp.priv.mode7.svalues'
  | 'ntp.priv.mode7.sys.flags'
  | 'ntp.priv.mode7.sys.flags.auth'
  | 'ntp.priv.mode7.sys.flags.bclient'
  | 'ntp.priv.mode7.sys.flags.cal'
  | 'ntp.priv.mode7.sys.flags.filegen'
  | 'ntp.priv.mode7.sys.flags.kernel'
  | 'ntp.priv.mode7.sys.flags.monitor'
  | 'ntp.priv.mode7.sys.flags.ntp'
  | 'ntp.priv.mode7.sys.flags.pps'
  | 'ntp.priv.mode7.sys.flags8'
  | 'ntp.priv.mode7.timer'
  | 'ntp.priv.mode7.timereachable'
  | 'ntp.priv.mode7.timereceived'
  | 'ntp.priv.mode7.timereset'
  | 'ntp.priv.mode7.times'
  | 'ntp.priv.mode7.timestarted'
  | 'ntp.priv.mode7.timetosend'
  | 'ntp.priv.mode7.timeup'
  | 'ntp.priv.mode7.tolerance'
  | 'ntp.priv.mode7.too_short'
  | 'ntp.priv.mode7.totalmem'
  | 'ntp.priv.mode7.totalrecvbufs'
  | 'ntp.priv.mode7.trap_address'
  | 'ntp.priv.mode7.trap_address6'
  | 'ntp.priv.mode7.trap_port'
  | 'ntp.priv.mode7.tsrounding'
  | 'ntp.priv.mode7.ttl'
  | 'ntp.priv.mode7.type'
  | 'ntp.priv.mode7.unreach'
  | 'ntp.priv.mode7.unused'
  | 'ntp.priv.mode7.uptime'
  | 'ntp.priv.mode7.values'
  | 'ntp.priv.mode7.version'
  | 'ntp.priv.mode7.watchdog_timer'
  | 'ntp.priv.mode7.which'
  | 'ntp.priv.mode7.xmtcalls'
  | 'ntp.priv.monlist.addr6'
  | 'ntp.priv.monlist.avgint'
  | 'ntp.priv.monlist.count'
  | 'ntp.priv.monlist.daddr6'
  | 'ntp.priv.monlist.flags'
  | 'ntp.priv.monlist.ipv6'
  | 'ntp.priv.monlist.local_address'
  | 'ntp.priv.monlist.lsint'
  | 'ntp.priv.monlist.mode'
  | 'ntp.priv.monlist.port'
  | 'ntp.priv.monlist.remote_address'
  | 'ntp.priv.monlist.restr'
  | 'ntp.priv.monlist.unused'
  | 'ntp.priv.monlist.version'
  | 'ntp.priv.numitems'
  | 'ntp.priv.reqcode'
  | 'ntp.priv.reserved'
  | 'ntp.priv.seq'
  | 'ntp.priv.traps.flags'
  | 'ntp.priv.tstamp'
  | 'ntp.rec'
  | 'ntp.refid'
  | 'ntp.reftime'
  | 'ntp.request_in'
  | 'ntp.response_in'
  | 'ntp.rootdelay'
  | 'ntp.rootdispersion'
  | 'ntp.stratum'
  | 'ntp.xmt'
  | 'pop'
  | 'pop.data.fragment'
  | 'pop.data.fragment.count'
  | 'pop.data.fragment.error'
  | 'pop.data.fragment.multiple_tails'
  | 'pop.data.fragment.overlap'
  | 'pop.data.fragment.overlap.conflicts'
  | 'pop.data.fragment.too_long_fragment'
  | 'pop.data.fragments'
  | 'pop.data.reassembled.in'
  | 'pop.data.reassembled.length'
  | 'pop.request'
  | 'pop.request.command'
  | 'pop.request.data'
  | 'pop.request.parameter'
  | 'pop.response'
  | 'pop.response.data'
  | 'pop.response.description'
  | 'pop.response.indicator'
  | 'pop.response.tot_len.invalid'
  | 'ppp'
  | 'ppp.address'
  | 'ppp.bad_checksum'
  | 'ppp.code'
  | 'ppp.control'
  | 'ppp.data'
  | 'ppp.direction'
  | 'ppp.fcs.status'
  | 'ppp.fcs_16'
  | 'ppp.fcs_32'
  | 'ppp.identifier'
  | 'ppp.kind'
  | 'ppp.length'
  | 'ppp.magic_number'
  | 'ppp.opt.len.invalid'
  | 'ppp.oui'
  | 'ppp.protocol'
  | 'pppoe'
  | 'pppoe.code'
  | 'pppoe.payload_length'
  | 'pppoe.payload_length.bad'
  | 'pppoe.session_id'
  | 'pppoe.type'
  | 'pppoe.version'
  | 'quic'
  | 'quic.ack.ack_delay'
  | 'quic.ack.ack_range'
  | 'quic.ack.ack_range_count'
  | 'quic.ack.ecn_ce_count'
  | 'quic.ack.ect0_count'
  | 'quic.ack.ect1_count'
  | 'quic.ack.first_ack_range'
  | 'quic.ack.gap'
  | 'quic.ack.largest_acknowledged'
  | 'quic.af.ack_eliciting_threshold'
  | 'quic.af.ignore_ce'
  | 'quic.af.ignore_order'
  | 'quic.af.last_byte'
  | 'quic.af.request_max_ack_delay'
  | 'quic.af.reserved'
  | 'quic.af.sequence_number'
  | 'quic.bad_retry'
  | 'quic.cc.error_code'
  | 'quic.cc.error_code.app'
  | 'quic.cc.error_code.tls_alert'
  | 'quic.cc.frame_type'
  | 'quic.cc.reason_phrase'
  | 'quic.cc.reason_phrase.length'
  | 'quic.coalesced_padding_data'
  | 'quic.connection.number'
  | 'quic.connection.unknown'
  | 'quic.crypto.crypto_data'
  | 'quic.crypto.fragment'
  | 'quic.crypto.fragment.count'
  | 'quic.crypto.fragments'
  | 'quic.crypto.length'
  | 'quic.crypto.offset'
  | 'quic.crypto.reassembled_in'
  | 'quic.dcid'
  | 'quic.dcil'
  | 'quic.decryption_failed'
  | 'quic.dg'
  | 'quic.dg.length'
  | 'quic.fixed_bit'
  | 'quic.fragment'
  | 'quic.fragment.count'
  | 'quic.fragment.error'
  | 'quic.fragment.multipletails'
  | 'quic.fragment.overlap'
  | 'quic.fragment.overlap.conflict'
  | 'quic.fragment.toolongfragment'
  | 'quic.fragments'
  | 'quic.frame'
  | 'quic.frame_type'
  | 'quic.ft.unknown'
  | 'quic.header_form'
  | 'quic.ip_version'
  | 'quic.key_phase'
  | 'quic.l_bit'
  | 'quic.length'
  | 'quic.long.packet_type'
  | 'quic.long.packet_type_v2'
  | 'quic.long.reserved'
  | 'quic.md.maximum_data'
  | 'quic.mp_act_send_uf'
  | 'quic.mp_act_send_uf_section'
  | 'quic.mp_add_local_address_id'
  | 'quic.mp_address_id'
  | 'quic.mp_first_byte'
  | 'quic.mp_interface_type'
  | 'quic.mp_ip_address'
  | 'quic.mp_ip_address_v6'
  | 'quic.mp_port'
  | 'quic.mp_receiving_uniflows'
  | 'quic.mp_receiving_uniflows_section'
  | 'quic.mp_reserved_bit'
  | 'quic.mp_sequence_number'
  | 'quic.mp_uniflow_id'
  | 'quic.mp_uniflow_info_section'
  | 'quic.ms.max_streams'
  | 'quic.msd.maximum_stream_data'
  | 'quic.msd.stream_id'
  | 'quic.nci.connection_id'
  | 'quic.nci.connection_id.length'
  | 'quic.nci.retire_prior_to'
  | 'quic.nci.sequence'
  | 'quic.nci.stateless_reset_token'
  | 'quic.nt.length'
  | 'quic.nt.token'
  | 'quic.odcid'
  | 'quic.odcil'
  | 'quic.overlap'
  | 'quic.packet_length'
  | 'quic.packet_number'
  | 'quic.packet_number_length'
  | 'quic.padding_length'
  | 'quic.path_challenge.data'
  | 'quic.path_response.data'
  | 'quic.payload'
  | 'quic.port_presence_bit'
  | 'quic.protected_payload'
  | 'quic.protocol_violation'
  | 'quic.q_bit'
  | 'quic.rci.sequence'
  | 'quic.reassembled.data'
  | 'quic.reassembled.length'
  | 'quic.reassembled_in'
  | 'quic.remaining_payload'
  | 'quic.retransmission'
  | 'quic.retry_integrity_tag'
  | 'quic.retry_token'
  | 'quic.rsts.application_error_code'
  | 'quic.rsts.final_size'
  | 'quic.rsts.stream_id'
  | 'quic.sb.stream_data_limit'
  | 'quic.scid'
  | 'quic.scil'
  | 'quic.sdb.stream_id'
  | 'quic.short'
  | 'quic.short.reserved'
  | 'quic.sib.stream_limit'
  | 'quic.spin_bit'
  | 'quic.ss.application_error_code'
  | 'quic.ss.stream_id'
  | 'quic.stateless_reset_token'
  | 'quic.stream.direction'
  | 'quic.stream.fin'
  | 'quic.stream.initiator'
  | 'quic.stream.len'
  | 'quic.stream.length'
  | 'quic.stream.off'
  | 'quic.stream.offset'
  | 'quic.stream.stream_id'
  | 'quic.stream_data'
  | 'quic.supported_version'
  | 'quic.token'
  | 'quic.token_length'
  | 'quic.ts'
  | 'quic.unpredictable_bits'
  | 'quic.version'
  | 'quic.vn.unused'
  | 'radius'
  | 'rtp'
  | 'rtp.block-length'
  | 'rtp.cc'
  | 'rtp.csrc.item'
  | 'rtp.csrc.items'
  | 'rtp.ext'
  | 'rtp.ext.ed137'
  | 'rtp.ext.ed137.ft'
  | 'rtp.ext.ed137.ft.bss.qidx'
  | 'rtp.ext.ed137.ft.bss.qidx-ml'
  | 'rtp.ext.ed137.ft.climax_delay.value'
  | 'rtp.ext.ed137.ft.len'
  | 'rtp.ext.ed137.ft.type'
  | 'rtp.ext.ed137.ft.value'
  | 'rtp.ext.ed137.ptt_id'
  | 'rtp.ext.ed137.ptt_type'
  | 'rtp.ext.ed137.sct'
  | 'rtp.ext.ed137.squ'
  | 'rtp.ext.ed137.vf'
  | 'rtp.ext.ed137.x'
  | 'rtp.ext.ed137.x-nu'
  | 'rtp.ext.ed137a'
  | 'rtp.ext.ed137a.ft'
  | 'rtp.ext.ed137a.ft.climax_delay.absolute_value'
  | 'rtp.ext.ed137a.ft.climax_delay.mode'
  | 'rtp.ext.ed137a.ft.climax_delay.relative_value'
  | 'rtp.ext.ed137a.ft.len'
  | 'rtp.ext.ed137a.ft.padding'
  | 'rtp.ext.ed137a.ft.sqi.qidx'
  | 'rtp.ext.ed137a.ft.sqi.qidx-ml'
  | 'rtp.ext.ed137a.ft.type'
  | 'rtp.ext.ed137a.ft.value'
  | 'rtp.ext.ed137a.pm'
  | 'rtp.ext.ed137a.ptt_id'
  | 'rtp.ext.ed137a.ptt_type'
  | 'rtp.ext.ed137a.ptts'
  | 'rtp.ext.ed137a.reserved'
  | 'rtp.ext.ed137a.sct'
  | 'rtp.ext.ed137a.squ'
  | 'rtp.ext.ed137a.x'
  | 'rtp.ext.ed137a.x-nu'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_nmr'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_t1'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_t2'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_tid'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_tj1'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_tqg'
  | 'rtp.ext.ed137b.ft.climax_ddc.mam_tsd'
  | 'rtp.ext.ed137b.ft.climax_ddc.rmm'
  | 'rtp.ext.ed137b.ft.climax_ddc.rmm_t1'
  | 'rtp.ext.ed137b.ft.climax_ddc.rmm_tqv'
  | 'rtp.ext.ed137b.ft.climax_ddc.unknown'
  | 'rtp.ext.ed137b.ft.rrc.msrxf1'
  | 'rtp.ext.ed137b.ft.rrc.msrxf2'
  | 'rtp.ext.ed137b.ft.rrc.mstxf1'
  | 'rtp.ext.ed137b.ft.rrc.mstxf2'
  | 'rtp.ext.ed137b.ft.rrc.murxf1'
  | 'rtp.ext.ed137b.ft.rrc.murxf2'
  | 'rtp.ext.ed137b.ft.rrc.seltxf1'
  | 'rtp.ext.ed137b.ft.rrc.seltxf2'
  | 'rtp.ext.ed137b.ft.rrc.single'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_nmr'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_t1'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_t2'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_tid'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_tj1'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_tqg'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_ts2'
  | 'rtp.ext.ed137c.ft.climax_ddc.mam_tsd'
  | 'rtp.ext.ed137s'
  | 'rtp.ext.len'
  | 'rtp.ext.profile'
  | 'rtp.ext.rfc5285.appbits'
  | 'rtp.ext.rfc5285.data'
  | 'rtp.ext.rfc5285.id'
  | 'rtp.ext.rfc5285.len'
  | 'rtp.extseq'
  | 'rtp.follow'
  | 'rtp.fragment'
  | 'rtp.fragment.count'
  | 'rtp.fragment.error'
  | 'rtp.fragment.multipletails'
  | 'rtp.fragment.overlap'
  | 'rtp.fragment.overlap.conflict'
  | 'rtp.fragment.toolongfragment'
  | 'rtp.fragment_unfinished'
  | 'rtp.fragments'
  | 'rtp.hdr_ext'
  | 'rtp.hdr_exts'
  | 'rtp.marker'
  | 'rtp.p_type'
  | 'rtp.padding'
  | 'rtp.padding.count'
  | 'rtp.padding.data'
  | 'rtp.padding_missing'
  | 'rtp.payload'
  | 'rtp.payload_mpeg_T'
  | 'rtp.payload_mpeg_an'
  | 'rtp.payload_mpeg_b'
  | 'rtp.payload_mpeg_bfc'
  | 'rtp.payload_mpeg_e'
  | 'rtp.payload_mpeg_fbv'
  | 'rtp.payload_mpeg_ffc'
  | 'rtp.payload_mpeg_ffv'
  | 'rtp.payload_mpeg_mbz'
  | 'rtp.payload_mpeg_n'
  | 'rtp.payload_mpeg_p'
  | 'rtp.payload_mpeg_s'
  | 'rtp.payload_mpeg_tr'
  | 'rtp.reassembled.length'
  | 'rtp.reassembled_in'
  | 'rtp.rfc4571.len'
  | 'rtp.seq'
  | 'rtp.setup'
  | 'rtp.setup-frame'
  | 'rtp.setup-method'
  | 'rtp.ssrc'
  | 'rtp.timestamp'
  | 'rtp.timestamp-offset'
  | 'rtp.version'
  | 'sll'
  | 'sll.etype'
  | 'sll.gretype'
  | 'sll.halen'
  | 'sll.hatype'
  | 'sll.ifindex'
  | 'sll.ltype'
  | 'sll.pkttype'
  | 'sll.src.eth'
  | 'sll.src.ipv4'
  | 'sll.src.other'
  | 'sll.trailer'
  | 'sll.unused'
  | 'smtp'
  | 'smtp.auth.password'
  | 'smtp.auth.username'
  | 'smtp.auth.username_password'
  | 'smtp.base64_decode'
  | 'smtp.command_line'
  | 'smtp.data.fragment'
  | 'smtp.data.fragment.count'
  | 'smtp.data.fragment.error'
  | 'smtp.data.fragment.multiple_tails'
  | 'smtp.data.fragment.overlap'
  | 'smtp.data.fragment.overlap.conflicts'
  | 'smtp.data.fragment.too_long_fragment'
  | 'smtp.data.fragments'
  | 'smtp.data.reassembled.in'
  | 'smtp.data.reassembled.length'
  | 'smtp.eom'
  | 'smtp.message'
  | 'smtp.req'
  | 'smtp.req.command'
  | 'smtp.req.parameter'
  | 'smtp.response'
  | 'smtp.response.code'
  | 'smtp.response.code.unexpected'
  | 'smtp.rsp'
  | 'smtp.rsp.parameter'
  | 'snmp'
  | 'snmp.SMUX_PDUs'
  | 'snmp.VarBind_element'
  | 'snmp.agent_addr'
  | 'snmp.agentid_trailer'
  | 'snmp.authentication_error'
  | 'snmp.authentication_ok'
  | 'snmp.close'
  | 'snmp.column_parent_not_row'
  | 'snmp.commitOrRollback'
  | 'snmp.community'
  | 'snmp.contextEngineID'
  | 'snmp.contextName'
  | 'snmp.data'
  | 'snmp.datav2u'
  | 'snmp.decrypted_data_bad_formatted'
  | 'snmp.decrypted_pdu'
  | 'snmp.description'
  | 'snmp.encrypted'
  | 'snmp.encryptedPDU'
  | 'snmp.endOfMibView'
  | 'snmp.engineid.cisco.type'
  | 'snmp.engineid.conform'
  | 'snmp.engineid.data'
  | 'snmp.engineid.enterprise'
  | 'snmp.engineid.format'
  | 'snmp.engineid.ipv4'
  | 'snmp.engineid.ipv6'
  | 'snmp.engineid.mac'
  | 'snmp.engineid.text'
  | 'snmp.engineid.time'
  | 'snmp.enterprise'
  | 'snmp.error_index'
  | 'snmp.error_status'
  | 'snmp.failed_decrypted_data_pdu'
  | 'snmp.generic_trap'
  | 'snmp.getBulkRequest_element'
  | 'snmp.get_next_request_element'
  | 'snmp.get_request_element'
  | 'snmp.get_response_element'
  | 'snmp.identity'
  | 'snmp.index_string_too_long'
  | 'snmp.index_suboid_too_long'
  | 'snmp.index_suboid_too_short'
  | 'snmp.informRequest_element'
  | 'snmp.int_too_large'
  | 'snmp.integral_value0'
  | 'snmp.invalid_oid'
  | 'snmp.max_repetitions'
  | 'snmp.missing_mib'
  | 'snmp.msgAuthenticationParameters'
  | 'snmp.msgAuthoritativeEngineBoots'
  | 'snmp.msgAuthoritativeEngineID'
  | 'snmp.msgAuthoritativeEngineTime'
  | 'snmp.msgData'
  | 'snmp.msgFlags'
  | 'snmp.msgGlobalData_element'
  | 'snmp.msgID'
  | 'snmp.msgMaxSize'
  | 'snmp.msgPrivacyParameters'
  | 'snmp.msgSecurityModel'
  | 'snmp.msgSecurityParameters'
  | 'snmp.msgUserName'
  | 'snmp.msgVersion'
  | 'snmp.name'
  | 'snmp.name.index'
  | 'snmp.ndex_suboid_len0'
  | 'snmp.noSuchInstance'
  | 'snmp.noSuchObject'
  | 'snmp.no_instance_subid'
  | 'snmp.non_repeaters'
  | 'snmp.objectname_has_indicator'
  | 'snmp.objectname_not_oid'
  | 'snmp.open'
  | 'snmp.operation'
  | 'snmp.pDUs'
  | 'snmp.parameters'
  | 'snmp.password'
  | 'snmp.plaintext'
  | 'snmp.plaintext_element'
  | 'snmp.priority'
  | 'snmp.rRspPDU'
  | 'snmp.registerRequest_element'
  | 'snmp.registerResponse'
  | 'snmp.report_element'
  | 'snmp.request_id'
  | 'snmp.response_in'
  | 'snmp.response_to'
  | 'snmp.rfc1910_non_conformant'
  | 'snmp.rfc3411_non_conformant'
  | 'snmp.set_request_element'
  | 'snmp.smux_simple_element'
  | 'snmp.smux_version'
  | 'snmp.snmpV2_trap_element'
  | 'snmp.specific_trap'
  | 'snmp.subtree'
  | 'snmp.time'
  | 'snmp.time_stamp'
  | 'snmp.trap_element'
  | 'snmp.trap_pdu_obsolete'
  | 'snmp.uint_too_large'
  | 'snmp.unSpecified'
  | 'snmp.unimplemented_instance_index'
  | 'snmp.v3.auth'
  | 'snmp.v3.flags.auth'
  | 'snmp.v3.flags.crypt'
  | 'snmp.v3.flags.report'
  | 'snmp.value.addr'
  | 'snmp.value.counter'
  | 'snmp.value.g32'
  | 'snmp.value.int'
  | 'snmp.value.ipv4'
  | 'snmp.value.ipv6'
  | 'snmp.value.nsap'
  | 'snmp.value.null'
  | 'snmp.value.octets'
  | 'snmp.value.oid'
  | 'snmp.value.opaque'
  | 'snmp.value.timeticks'
  | 'snmp.value.u32'
  | 'snmp.value.unk'
  | 'snmp.valueType_element'
  | 'snmp.value_not_primitive_encoding'
  | 'snmp.var-bind_str'
  | 'snmp.varbind.has_indicator'
  | 'snmp.varbind.not_uni_class_seq'
  | 'snmp.varbind.response'
  | 'snmp.varbind.wrong_class_tag'
  | 'snmp.varbind.wrong_length_value'
  | 'snmp.varbind.wrong_tag'
  | 'snmp.variable_bindings'
  | 'snmp.verify_authentication_error'
  | 'snmp.version'
  | 'snmp.version.unknown'
  | 'snmp.wrong_num_of_subids'
  | 'ssh'
  | 'ssh.auth_failure_cont_list'
  | 'ssh.auth_failure_cont_list_length'
  | 'ssh.blob.ssh-rsa.e'
  | 'ssh.blob.ssh-rsa.n'
  | 'ssh.channel_data_length'
  | 'ssh.channel_request_want_reply'
  | 'ssh.channel_window_adjust'
  | 'ssh.compression_algorithms_client_to_server'
  | 'ssh.compression_algorithms_client_to_server_length'
  | 'ssh.compression_algorithms_server_to_client'
  | 'ssh.compression_algorithms_server_to_client_length'
  | 'ssh.connection_initial_window_size'
  | 'ssh.connection_recipient_channel'
  | 'ssh.connection_sender_channel'
  | 'ssh.connection_type_name'
  | 'ssh.connection_type_name_length'
  | 'ssh.cookie'
  | 'ssh.debug_always_display'
  | 'ssh.debug_name'
  | 'ssh.debug_name_length'
  | 'ssh.dh.e'
  | 'ssh.dh.f'
  | 'ssh.dh_gex.g'
  | 'ssh.dh_gex.max'
  | 'ssh.dh_gex.min'
  | 'ssh.dh_gex.nbits'
  | 'ssh.dh_gex.p'
  | 'ssh.direction'
  | 'ssh.disconnect_description'
  | 'ssh.disconnect_description_length'
  | 'ssh.disconnect_reason'
  | 'ssh.ecdh.q_c'
  | 'ssh.ecdh.q_c_length'
  | 'ssh.ecdh.q_s'
  | 'ssh.ecdh.q_s_length'
  | 'ssh.encrypted_packet'
  | 'ssh.encryption_algorithms_client_to_server'
  | 'ssh.encryption_algorithms_client_to_server_length'
  | 'ssh.encryption_algorithms_server_to_client'
  | 'ssh.encryption_algorithms_server_to_client_length'
  | 'ssh.exit_status'
  | 'ssh.first_kex_packet_follows'
  | 'ssh.global_request_hostkeys'
  | 'ssh.global_request_name'
  | 'ssh.global_request_name_length'
  | 'ssh.global_request_want_reply'
  | 'ssh.host_key.data'
  | 'ssh.host_key.dsa.g'
  | 'ssh.host_key.dsa.p'
  | 'ssh.host_key.dsa.q'
  | 'ssh.host_key.dsa.y'
  | 'ssh.host_key.ecdsa.id'
  | 'ssh.host_key.ecdsa.id_length'
  | 'ssh.host_key.ecdsa.q'
  | 'ssh.host_key.ecdsa.q_length'
  | 'ssh.host_key.eddsa.key'
  | 'ssh.host_key.eddsa.key_length'
  | 'ssh.host_key.length'
  | 'ssh.host_key.rsa.e'
  | 'ssh.host_key.rsa.n'
  | 'ssh.host_key.type'
  | 'ssh.host_key.type_length'
  | 'ssh.host_sig.data'
  | 'ssh.host_sig.dsa'
  | 'ssh.host_sig.length'
  | 'ssh.host_sig.rsa'
  | 'ssh.host_sig.type'
  | 'ssh.host_sig.type_length'
  | 'ssh.ignore_data'
  | 'ssh.ignore_data_length'
  | 'ssh.kex.hassh'
  | 'ssh.kex.hassh_algorithms'
  | 'ssh.kex.hasshserver'
  | 'ssh.kex.hasshserver_algorithms'
  | 'ssh.kex.reserved'
  | 'ssh.kex_algorithms'
  | 'ssh.kex_algorithms_length'
  | 'ssh.key_length.error'
  | 'ssh.lang_tag'
  | 'ssh.lang_tag_length'
  | 'ssh.languages_client_to_server'
  | 'ssh.languages_client_to_server_length'
  | 'ssh.languages_server_to_client'
  | 'ssh.languages_server_to_client_length'
  | 'ssh.mac'
  | 'ssh.mac.status'
  | 'ssh.mac_algorithms_client_to_server'
  | 'ssh.mac_algorithms_client_to_server_length'
  | 'ssh.mac_algorithms_server_to_client'
  | 'ssh.mac_algorithms_server_to_client_length'
  | 'ssh.mac_bad.expert'
  | 'ssh.message_code'
  | 'ssh.mpint_length'
  | 'ssh.packet_decode.error'
  | 'ssh.packet_length'
  | 'ssh.packet_length.error'
  | 'ssh.packet_length_encrypted'
  | 'ssh.padding_length'
  | 'ssh.padding_string'
  | 'ssh.payload'
  | 'ssh.pk_blob_length'
  | 'ssh.pk_blob_name'
  | 'ssh.pk_blob_name_length'
  | 'ssh.pk_sig_blob_length'
  | 'ssh.pk_sig_blob_name'
  | 'ssh.pk_sig_blob_name_length'
  | 'ssh.protocol'
  | 'ssh.seq_num'
  | 'ssh.server_host_key_algorithms'
  | 'ssh.server_host_key_algorithms_length'
  | 'ssh.service_name'
  | 'ssh.service_name_length'
  | 'ssh.sig.ssh-rsa.length'
  | 'ssh.sig.ssh-rsa.s'
  | 'ssh.subsystem_name'
  | 'ssh.subsystem_name_length'
  | 'ssh.userauth.change_password'
  | 'ssh.userauth.have_signature'
  | 'ssh.userauth.partial_success'
  | 'ssh.userauth_maximum_packet_size'
  | 'ssh.userauth_method_name'
  | 'ssh.userauth_method_name_length'
  | 'ssh.userauth_new_password'
  | 'ssh.userauth_new_password_length'
  | 'ssh.userauth_password'
  | 'ssh.userauth_password_length'
  | 'ssh.userauth_pka_name'
  | 'ssh.userauth_pka_name_length'
  | 'ssh.userauth_service_name'
  | 'ssh.userauth_service_name_length'
  | 'ssh.userauth_user_name'
  | 'ssh.userauth_user_name_length'
  | 'stp'
  | 'stp.bridge.ext'
  | 'stp.bridge.hw'
  | 'stp.bridge.prio'
  | 'stp.flags'
  | 'stp.flags.agreement'
  | 'stp.flags.forwarding'
  | 'stp.flags.learning'
  | 'stp.flags.port_role'
  | 'stp.flags.proposal'
  | 'stp.flags.tc'
  | 'stp.flags.tcack'
  | 'stp.forward'
  | 'stp.hello'
  | 'stp.max_age'
  | 'stp.msg_age'
  | 'stp.port'
  | 'stp.protocol'
  | 'stp.pvst.origvlan'
  | 'stp.pvst.origvlan.missing'
  | 'stp.pvst.tlv.truncated'
  | 'stp.pvst.tlv.unknown'
  | 'stp.pvst.tlvlen'
  | 'stp.pvst.tlvlen.invalid'
  | 'stp.pvst.tlvtype'
  | 'stp.pvst.tlvval'
  | 'stp.root.cost'
  | 'stp.root.ext'
  | 'stp.root.hw'
  | 'stp.root.prio'
  | 'stp.type'
  | 'stp.type.unknown'
  | 'stp.version'
  | 'stp.version_1_length'
  | 'stun'
  | 'stun.att.address_rp.marb'
  | 'stun.att.address_rp.masb'
  | 'stun.att.address_rp.pstn'
  | 'stun.att.address_rp.reserved'
  | 'stun.att.address_rp.valid'
  | 'stun.att.bandwidth_acm.type'
  | 'stun.att.bandwidth_rsv_amount.marb'
  | 'stun.att.bandwidth_rsv_amount.masb'
  | 'stun.att.bandwidth_rsv_amount.mirb'
  | 'stun.att.bandwidth_rsv_amount.misb'
  | 'stun.att.bandwidth_rsv_id'
  | 'stun.att.cache-timeout'
  | 'stun.att.change-ip'
  | 'stun.att.change-port'
  | 'stun.att.channelnum'
  | 'stun.att.crc32'
  | 'stun.att.crc32.bad'
  | 'stun.att.crc32.status'
  | 'stun.att.error'
  | 'stun.att.error.class'
  | 'stun.att.error.reason'
  | 'stun.att.even-port.reserve-next'
  | 'stun.att.family'
  | 'stun.att.google.network_cost'
  | 'stun.att.google.network_id'
  | 'stun.att.hmac'
  | 'stun.att.icmp.code'
  | 'stun.att.icmp.type'
  | 'stun.att.ipv4'
  | 'stun.att.ipv4-xord'
  | 'stun.att.ipv6'
  | 'stun.att.ipv6-xord'
  | 'stun.att.length'
  | 'stun.att.lifetime'
  | 'stun.att.lp.federation'
  | 'stun.att.lp.peer_location'
  | 'stun.att.lp.seft_location'
  | 'stun.att.magic_cookie'
  | 'stun.att.ms.connection_id'
  | 'stun.att.ms.foundation'
  | 'stun.att.ms.multiplexed_turn_session_id'
  | 'stun.att.ms.sequence_number'
  | 'stun.att.ms.service_quality'
  | 'stun.att.ms.stream_type'
  | 'stun.att.ms.turn_session_id'
  | 'stun.att.ms.version'
  | 'stun.att.ms.version.ice'
  | 'stun.att.nonce'
  | 'stun.att.padding'
  | 'stun.att.password'
  | 'stun.att.port'
  | 'stun.att.port-xord'
  | 'stun.att.priority'
  | 'stun.att.pw_alg'
  | 'stun.att.pw_alg_data'
  | 'stun.att.pw_alg_len'
  | 'stun.att.realm'
  | 'stun.att.reserved'
  | 'stun.att.sip_call_id'
  | 'stun.att.sip_dialog_id'
  | 'stun.att.software'
  | 'stun.att.tie-breaker'
  | 'stun.att.token'
  | 'stun.att.transp'
  | 'stun.att.type'
  | 'stun.att.type.assignment'
  | 'stun.att.type.comprehension'
  | 'stun.att.unknown'
  | 'stun.att.unknown8006'
  | 'stun.att.username'
  | 'stun.att.username.opaque'
  | 'stun.attribute'
  | 'stun.attributes'
  | 'stun.channel'
  | 'stun.cookie'
  | 'stun.id'
  | 'stun.length'
  | 'stun.long_attribute'
  | 'stun.network_version'
  | 'stun.port.bandwidth'
  | 'stun.reqduplicate'
  | 'stun.response-in'
  | 'stun.response-to'
  | 'stun.short_packet'
  | 'stun.tcp_frame_length'
  | 'stun.time'
  | 'stun.type'
  | 'stun.type.class'
  | 'stun.type.method'
  | 'stun.type.method-assignment'
  | 'stun.unknown_attribute'
  | 'stun.value'
  | 'stun.wrong_msglen'
  | 'tcp'
  | 'tcp.ack'
  | 'tcp.ack.nonzero'
  | 'tcp.ack_raw'
  | 'tcp.analysis'
  | 'tcp.analysis.ack_lost_segment'
  | 'tcp.analysis.ack_rtt'
  | 'tcp.analysis.acks_frame'
  | 'tcp.analysis.bytes_in_flight'
  | 'tcp.analysis.duplicate_ack'
  | 'tcp.analysis.duplicate_ack_frame'
  | 'tcp.analysis.duplicate_ack_num'
  | 'tcp.analysis.fast_retransmission'
  | 'tcp.analysis.flags'
  | 'tcp.analysis.initial_rtt'
  | 'tcp.analysis.keep_alive'
  | 'tcp.analysis.keep_alive_ack'
  | 'tcp.analysis.lost_segment'
  | 'tcp.analysis.out_of_order'
  | 'tcp.analysis.push_bytes_sent'
  | 'tcp.analysis.retransmission'
  | 'tcp.analysis.reused_ports'
  | 'tcp.analysis.rto'
  | 'tcp.analysis.rto_frame'
  | 'tcp.analysis.spurious_retransmission'
  | 'tcp.analysis.tfo_ack'
  | 'tcp.analysis.tfo_ignored'
  | 'tcp.analysis.tfo_syn'
  | 'tcp.analysis.window_full'
  | 'tcp.analysis.window_update'
  | 'tcp.analysis.zero_window'
  | 'tcp.analysis.zero_window_probe'
  | 'tcp.analysis.zero_window_probe_ack'
  | 'tcp.bogus_header_length'
  | 'tcp.checksum'
  | 'tcp.checksum.ffff'
  | 'tcp.checksum.status'
  | 'tcp.checksum_bad.expert'
  | 'tcp.checksum_calculated'
  | 'tcp.completeness'
  | 'tcp.connection.fin'
  | 'tcp.connection.fin_active'
  | 'tcp.connection.fin_passive'
  | 'tcp.connection.rst'
  | 'tcp.connection.syn'
  | 'tcp.connection.synack'
  | 'tcp.continuation_to'
  | 'tcp.dstport'
  | 'tcp.fin_retransmission'
  | 'tcp.flags'
  | 'tcp.flags.ace'
  | 'tcp.flags.ack'
  | 'tcp.flags.ae'
  | 'tcp.flags.cwr'
  | 'tcp.flags.ece'
  | 'tcp.flags.fin'
  | 'tcp.flags.push'
  | 'tcp.flags.res'
  | 'tcp.flags.reset'
  | 'tcp.flags.str'
  | 'tcp.flags.syn'
  | 'tcp.flags.urg'
  | 'tcp.hdr_len'
  | 'tcp.len'
  | 'tcp.non_zero_bytes_after_eol'
  | 'tcp.nop'
  | 'tcp.nxtseq'
  | 'tcp.option.len.invalid'
  | 'tcp.option_kind'
  | 'tcp.option_len'
  | 'tcp.options'
  | 'tcp.options.acc_ecn'
  | 'tcp.options.acc_ecn.eceb'
  | 'tcp.options.acc_ecn.ee0b'
  | 'tcp.options.acc_ecn.ee1b'
  | 'tcp.options.ao'
  | 'tcp.options.ao.keyid'
  | 'tcp.options.ao.mac'
  | 'tcp.options.ao.rnextkeyid'
  | 'tcp.options.cc'
  | 'tcp.options.cc_value'
  | 'tcp.options.ccecho'
  | 'tcp.options.ccnew'
  | 'tcp.options.echo'
  | 'tcp.options.echo_value'
  | 'tcp.options.echoreply'
  | 'tcp.options.eol'
  | 'tcp.options.experimental'
  | 'tcp.options.experimental.data'
  | 'tcp.options.experimental.exid'
  | 'tcp.options.md5'
  | 'tcp.options.md5.digest'
  | 'tcp.options.mptcp.addaddrtrunchmac'
  | 'tcp.options.mptcp.addrid'
  | 'tcp.options.mptcp.backup.flag'
  | 'tcp.options.mptcp.checksum'
  | 'tcp.options.mptcp.checksumreq.flags'
  | 'tcp.options.mptcp.dataack8.flag'
  | 'tcp.options.mptcp.dataackpresent.flag'
  | 'tcp.options.mptcp.datafin.flag'
  | 'tcp.options.mptcp.datalvllen'
  | 'tcp.options.mptcp.dseqn8.flag'
  | 'tcp.options.mptcp.dseqnpresent.flag'
  | 'tcp.options.mptcp.echo'
  | 'tcp.options.mptcp.extensibility.flag'
  | 'tcp.options.mptcp.flag_T.flag'
  | 'tcp.options.mptcp.flag_U.flag'
  | 'tcp.options.mptcp.flag_V.flag'
  | 'tcp.options.mptcp.flag_W.flag'
  | 'tcp.options.mptcp.flags'
  | 'tcp.options.mptcp.ipv4'
  | 'tcp.options.mptcp.ipv6'
  | 'tcp.options.mptcp.ipver'
  | 'tcp.options.mptcp.nomoresubflows.flag'
  | 'tcp.options.mptcp.port'
  | 'tcp.options.mptcp.rawdataack'
  | 'tcp.options.mptcp.rawdataseqno'
  | 'tcp.options.mptcp.recvkey'
  | 'tcp.options.mptcp.recvtok'
  | 'tcp.options.mptcp.reserved'
  | 'tcp.options.mptcp.reserved.flag'
  | 'tcp.options.mptcp.rst_reason'
  | 'tcp.options.mptcp.sendhmac'
  | 'tcp.options.mptcp.sendkey'
  | 'tcp.options.mptcp.sendrand'
  | 'tcp.options.mptcp.sendtrunchmac'
  | 'tcp.options.mptcp.sha1.flag'
  | 'tcp.options.mptcp.sha256.flag'
  | 'tcp.options.mptcp.subflowseqno'
  | 'tcp.options.mptcp.subtype'
  | 'tcp.options.mptcp.version'
  | 'tcp.options.mss'
  | 'tcp.options.mss.absent'
  | 'tcp.options.mss.present'
  | 'tcp.options.mss_val'
  | 'tcp.options.nop'
  | 'tcp.options.qs'
  | 'tcp.options.qs.rate'
  | 'tcp.options.qs.ttl_diff'
  | 'tcp.options.rvbd.probe'
  | 'tcp.options.rvbd.probe.appli_ver'
  | 'tcp.options.rvbd.probe.client.ip'
  | 'tcp.options.rvbd.probe.flags'
  | 'tcp.options.rvbd.probe.flags.last'
  | 'tcp.options.rvbd.probe.flags.notcfe'
  | 'tcp.options.rvbd.probe.flags.probe'
  | 'tcp.options.rvbd.probe.flags.server'
  | 'tcp.options.rvbd.probe.flags.ssl'
  | 'tcp.options.rvbd.probe.prober'
  | 'tcp.options.rvbd.probe.proxy.ip'
  | 'tcp.options.rvbd.probe.proxy.port'
  | 'tcp.options.rvbd.probe.reserved'
  | 'tcp.options.rvbd.probe.storeid'
  | 'tcp.options.rvbd.probe.type1'
  | 'tcp.options.rvbd.probe.type2'
  | 'tcp.options.rvbd.probe.version'
  | 'tcp.options.rvbd.probe.version_raw'
  | 'tcp.options.rvbd.trpy'
  | 'tcp.options.rvbd.trpy.client.port'
  | 'tcp.options.rvbd.trpy.dst.ip'
  | 'tcp.options.rvbd.trpy.dst.port'
  | 'tcp.options.rvbd.trpy.flags'
  | 'tcp.options.rvbd.trpy.flags.chksum'
  | 'tcp.options.rvbd.trpy.flags.fw_rst'
  | 'tcp.options.rvbd.trpy.flags.fw_rst_inner'
  | 'tcp.options.rvbd.trpy.flags.fw_rst_probe'
  | 'tcp.options.rvbd.trpy.flags.mode'
  | 'tcp.options.rvbd.trpy.flags.oob'
  | 'tcp.options.rvbd.trpy.src.ip'
  | 'tcp.options.rvbd.trpy.src.port'
  | 'tcp.options.sack'
  | 'tcp.options.sack.count'
  | 'tcp.options.sack.dsack'
  | 'tcp.options.sack.dsack_le'
  | 'tcp.options.sack.dsack_re'
  | 'tcp.options.sack_le'
  | 'tcp.options.sack_perm'
  | 'tcp.options.sack_re'
  | 'tcp.options.scps'
  | 'tcp.options.scps.binding'
  | 'tcp.options.scps.binding.data'
  | 'tcp.options.scps.binding.id'
  | 'tcp.options.scps.binding.len'
  | 'tcp.options.scps.vector'
  | 'tcp.options.scpscor'
  | 'tcp.options.scpsflags.bets'
  | 'tcp.options.scpsflags.compress'
  | 'tcp.options.scpsflags.nlts'
  | 'tcp.options.scpsflags.reserved'
  | 'tcp.options.scpsflags.snack1'
  | 'tcp.options.scpsflags.snack2'
  | 'tcp.options.scpsrec'
  | 'tcp.options.snack'
  | 'tcp.options.snack.le'
  | 'tcp.options.snack.offset'
  | 'tcp.options.snack.re'
  | 'tcp.options.snack.sequence'
  | 'tcp.options.snack.size'
  | 'tcp.options.tar.reserved'
  | 'tcp.options.tarr.rate'
  | 'tcp.options.tfo'
  | 'tcp.options.tfo.cookie'
  | 'tcp.options.tfo.request'
  | 'tcp.options.timestamp'
  | 'tcp.options.timestamp.tsecr'
  | 'tcp.options.timestamp.tsval'
  | 'tcp.options.timestamp.tsval.syncookie.ecn'
  | 'tcp.options.timestamp.tsval.syncookie.sack'
  | 'tcp.options.timestamp.tsval.syncookie.timestamp'
  | 'tcp.options.timestamp.tsval.syncookie.wscale'
  | 'tcp.options.unknown'
  | 'tcp.options.unknown.payload'
  | 'tcp.options.user_to'
  | 'tcp.options.user_to_granularity'
  | 'tcp.options.user_to_val'
  | 'tcp.options.wscale'
  | 'tcp.options.wscale.multiplier'
  | 'tcp.options.wscale.shift'
  | 'tcp.options.wscale.shift.invalid'
  | 'tcp.payload'
  | 'tcp.pdu.last_frame'
  | 'tcp.pdu.size'
  | 'tcp.pdu.time'
  | 'tcp.port'
  | 'tcp.proc.dstcmd'
  | 'tcp.proc.dstpid'
  | 'tcp.proc.dstuid'
  | 'tcp.proc.dstuname'
  | 'tcp.proc.srccmd'
  | 'tcp.proc.srcpid'
  | 'tcp.proc.srcuid'
  | 'tcp.proc.srcuname'
  | 'tcp.reassembled.data'
  | 'tcp.reassembled.length'
  | 'tcp.reassembled_in'
  | 'tcp.reset_cause'
  | 'tcp.segment'
  | 'tcp.segment.count'
  | 'tcp.segment.error'
  | 'tcp.segment.multipletails'
  | 'tcp.segment.overlap'
  | 'tcp.segment.overlap.conflict'
  | 'tcp.segment.toolongfragment'
  | 'tcp.segment_data'
  | 'tcp.segments'
  | 'tcp.seq'
  | 'tcp.seq_raw'
  | 'tcp.short_segment'
  | 'tcp.srcport'
  | 'tcp.stream'
  | 'tcp.suboption_malformed'
  | 'tcp.syncookie.hash'
  | 'tcp.syncookie.mss'
  | 'tcp.syncookie.time'
  | 'tcp.time_delta'
  | 'tcp.time_relative'
  | 'tcp.urgent_pointer'
  | 'tcp.urgent_pointer.non_zero'
  | 'tcp.window_size'
  | 'tcp.window_size_scalefactor'
  | 'tcp.window_size_value'
  | 'telnet'
  | 'telnet.auth.cmd'
  | 'telnet.auth.krb5.cmd'
  | 'telnet.auth.mod.cred_fwd'
  | 'telnet.auth.mod.enc'
  | 'telnet.auth.mod.how'
  | 'telnet.auth.mod.who'
  | 'telnet.auth.name'
  | 'telnet.auth.type'
  | 'telnet.cmd'
  | 'telnet.comport_subopt.baud_rate'
  | 'telnet.comport_subopt.control'
  | 'telnet.comport_subopt.data_size'
  | 'telnet.comport_subopt.flow_control_resume'
  | 'telnet.comport_subopt.flow_control_suspend'
  | 'telnet.comport_subopt.linestate'
  | 'telnet.comport_subopt.modemstate'
  | 'telnet.comport_subopt.parity'
  | 'telnet.comport_subopt.purge'
  | 'telnet.comport_subopt.set_linestate_mask'
  | 'telnet.comport_subopt.set_modemstate_mask'
  | 'telnet.comport_subopt.signature'
  | 'telnet.comport_subopt.stop'
  | 'telnet.data'
  | 'telnet.enc.cmd'
  | 'telnet.enc.cmd.unknown'
  | 'telnet.enc.key_id'
  | 'telnet.enc.type'
  | 'telnet.enc.type_data'
  | 'telnet.invalid_baud_rate'
  | 'telnet.invalid_control'
  | 'telnet.invalid_data_size'
  | 'telnet.invalid_linestate'
  | 'telnet.invalid_modemstate'
  | 'telnet.invalid_parity'
  | 'telnet.invalid_purge'
  | 'telnet.invalid_stop'
  | 'telnet.invalid_subcommand'
  | 'telnet.kerberos_blob_too_long'
  | 'telnet.naws_subopt.height'
  | 'telnet.naws_subopt.width'
  | 'telnet.option_data'
  | 'telnet.outmark_subopt.banner'
  | 'telnet.outmark_subopt.cmd'
  | 'telnet.regime_cmd'
  | 'telnet.rfc_subopt.cmd'
  | 'telnet.starttls'
  | 'telnet.string_subopt.value'
  | 'telnet.subcmd'
  | 'telnet.subcommand_data'
  | 'telnet.suboption_length.invalid'
  | 'telnet.tabstop'
  | 'telnet.tn3270.connect'
  | 'telnet.tn3270.is'
  | 'telnet.tn3270.reason'
  | 'telnet.tn3270.regime_subopt.value'
  | 'telnet.tn3270.request'
  | 'telnet.tn3270.request_string'
  | 'telnet.tn3270.subopt'
  | 'tftp'
  | 'tftp.block'
  | 'tftp.block.full'
  | 'tftp.block.wrap'
  | 'tftp.blocksize_range'
  | 'tftp.data'
  | 'tftp.destination_file'
  | 'tftp.error'
  | 'tftp.error.code'
  | 'tftp.error.message'
  | 'tftp.fragment'
  | 'tftp.fragment.count'
  | 'tftp.fragment.error'
  | 'tftp.fragment.multipletails'
  | 'tftp.fragment.overlap'
  | 'tftp.fragment.overlap.conflicts'
  | 'tftp.fragment.toolongfragment'
  | 'tftp.fragments'
  | 'tftp.likely_tsize_probe'
  | 'tftp.msftwindow.unrecognized'
  | 'tftp.nextwindowsize'
  | 'tftp.opcode'
  | 'tftp.option.name'
  | 'tftp.option.value'
  | 'tftp.reassembled.data'
  | 'tftp.reassembled.length'
  | 'tftp.reassembled_in'
  | 'tftp.request_frame'
  | 'tftp.source_file'
  | 'tftp.type'
  | 'tftp.windowsize.change'
  | 'tftp.windowsize_range'
  | 'tls'
  | 'tls.alert_message'
  | 'tls.alert_message.desc'
  | 'tls.alert_message.level'
  | 'tls.app_data'
  | 'tls.app_data_proto'
  | 'tls.change_cipher_spec'
  | 'tls.compress_certificate.algorithm'
  | 'tls.compress_certificate.algorithms_length'
  | 'tls.compress_certificate.compressed_certificate_message'
  | 'tls.compress_certificate.compressed_certificate_message.length'
  | 'tls.compress_certificate.uncompressed_length'
  | 'tls.connection_id'
  | 'tls.connection_id_length'
  | 'tls.decompression_error'
  | 'tls.early_data.max_early_data_size'
  | 'tls.esni.encrypted_sni'
  | 'tls.esni.encrypted_sni_length'
  | 'tls.esni.nonce'
  | 'tls.esni.record_digest'
  | 'tls.esni.record_digest_length'
  | 'tls.esni.suite'
  | 'tls.extension.oid_filters.oid'
  | 'tls.extension.oid_filters.oid_length'
  | 'tls.extension.oid_filters.values_length'
  | 'tls.extension.oid_filters_length'
  | 'tls.extension.psk_ke_mode'
  | 'tls.extension.psk_ke_modes_length'
  | 'tls.handshake'
  | 'tls.handshake.cert_type'
  | 'tls.handshake.cert_type.type'
  | 'tls.handshake.cert_type.types'
  | 'tls.handshake.cert_type.types_len'
  | 'tls.handshake.cert_types'
  | 'tls.handshake.cert_types_count'
  | 'tls.handshake.cert_url.padding'
  | 'tls.handshake.cert_url.sha1'
  | 'tls.handshake.cert_url.url'
  | 'tls.handshake.cert_url.url_hash'
  | 'tls.handshake.cert_url.url_hash_len'
  | 'tls.handshake.cert_url.url_len'
  | 'tls.handshake.cert_url_type'
  | 'tls.handshake.certificate'
  | 'tls.handshake.certificate_length'
  | 'tls.handshake.certificate_request_context'
  | 'tls.handshake.certificate_request_context_length'
  | 'tls.handshake.certificates'
  | 'tls.handshake.certificates_length'
  | 'tls.handshake.challenge'
  | 'tls.handshake.challenge_length'
  | 'tls.handshake.cipher_spec_len'
  | 'tls.handshake.cipher_suites_length'
  | 'tls.handshake.cipherspec'
  | 'tls.handshake.ciphersuite'
  | 'tls.handshake.ciphersuites'
  | 'tls.handshake.clear_key_data'
  | 'tls.handshake.clear_key_length'
  | 'tls.handshake.client_cert_vrfy.sig'
  | 'tls.handshake.client_cert_vrfy.sig_len'
  | 'tls.handshake.client_point'
  | 'tls.handshake.client_point_len'
  | 'tls.handshake.comp_method'
  | 'tls.handshake.comp_methods'
  | 'tls.handshake.comp_methods_length'
  | 'tls.handshake.connection_id'
  | 'tls.handshake.connection_id_length'
  | 'tls.handshake.cred.pubkey'
  | 'tls.handshake.cred.pubkey_len'
  | 'tls.handshake.cred.signature'
  | 'tls.handshake.cred.signature_len'
  | 'tls.handshake.cred.valid_time'
  | 'tls.handshake.dname'
  | 'tls.handshake.dname_len'
  | 'tls.handshake.dnames'
  | 'tls.handshake.dnames_len'
  | 'tls.handshake.dnames_truncated'
  | 'tls.handshake.encrypted_key'
  | 'tls.handshake.encrypted_key_length'
  | 'tls.handshake.epms'
  | 'tls.handshake.epms_len'
  | 'tls.handshake.exponent'
  | 'tls.handshake.exponent_len'
  | 'tls.handshake.extension.data'
  | 'tls.handshake.extension.heartbeat.mode'
  | 'tls.handshake.extension.len'
  | 'tls.handshake.extension.type'
  | 'tls.handshake.extensions.cookie'
  | 'tls.handshake.extensions.cookie_len'
  | 'tls.handshake.extensions.psk.binders'
  | 'tls.handshake.extensions.psk.binders_len'
  | 'tls.handshake.extensions.psk.identities.length'
  | 'tls.handshake.extensions.psk.identity.identity'
  | 'tls.handshake.extensions.psk.identity.identity_length'
  | 'tls.handshake.extensions.psk.identity.obfuscated_ticket_age'
  | 'tls.handshake.extensions.psk.identity.selected'
  | 'tls.handshake.extensions.supported_version'
  | 'tls.handshake.extensions.supported_versions_len'
  | 'tls.handshake.extensions_alpn_len'
  | 'tls.handshake.extensions_alpn_list'
  | 'tls.handshake.extensions_alpn_str'
  | 'tls.handshake.extensions_alpn_str_len'
  | 'tls.handshake.extensions_alps.settings'
  | 'tls.handshake.extensions_alps_alpn_list'
  | 'tls.handshake.extensions_alps_alpn_str'
  | 'tls.handshake.extensions_alps_alpn_str_len'
  | 'tls.handshake.extensions_alps_len'
  | 'tls.handshake.extensions_ec_point_format'
  | 'tls.handshake.extensions_ec_point_formats'
  | 'tls.handshake.extensions_ec_point_formats_length'
  | 'tls.handshake.extensions_key_share_client_length'
  | 'tls.handshake.extensions_key_share_group'
  | 'tls.handshake.extensions_key_share_key_exchange'
  | 'tls.handshake.extensions_key_share_key_exchange_length'
  | 'tls.handshake.extensions_key_share_selected_group'
  | 'tls.handshake.extensions_length'
  | 'tls.handshake.extensions_npn'
  | 'tls.handshake.extensions_npn_str_len'
  | 'tls.handshake.extensions_padding_data'
  | 'tls.handshake.extensions_reneg_info'
  | 'tls.handshake.extensions_reneg_info_len'
  | 'tls.handshake.extensions_server_name'
  | 'tls.handshake.extensions_server_name_len'
  | 'tls.handshake.extensions_server_name_list_len'
  | 'tls.handshake.extensions_server_name_type'
  | 'tls.handshake.extensions_srp_len'
  | 'tls.handshake.extensions_srp_username'
  | 'tls.handshake.extensions_status_request_exts_len'
  | 'tls.handshake.extensions_status_request_len'
  | 'tls.handshake.extensions_status_request_list_len'
  | 'tls.handshake.extensions_status_request_responder_ids_len'
  | 'tls.handshake.extensions_status_request_type'
  | 'tls.handshake.extensions_supported_group'
  | 'tls.handshake.extensions_supported_groups'
  | 'tls.handshake.extensions_supported_groups_length'
  | 'tls.handshake.fragment'
  | 'tls.handshake.fragment.count'
  | 'tls.handshake.fragments'
  | 'tls.handshake.g'
  | 'tls.handshake.g_len'
  | 'tls.handshake.hint'
  | 'tls.handshake.hint_len'
  | 'tls.handshake.identity'
  | 'tls.handshake.identity_len'
  | 'tls.handshake.ja3'
  | 'tls.handshake.ja3_full'
  | 'tls.handshake.ja3s'
  | 'tls.handshake.ja3s_full'
  | 'tls.handshake.key_arg'
  | 'tls.handshake.key_arg_length'
  | 'tls.handshake.key_update.request_update'
  | 'tls.handshake.length'
  | 'tls.handshake.max_fragment_length'
  | 'tls.handshake.md5_hash'
  | 'tls.handshake.modulus'
  | 'tls.handshake.modulus_len'
  | 'tls.handshake.npn_padding'
  | 'tls.handshake.npn_padding_len'
  | 'tls.handshake.npn_selected_protocol'
  | 'tls.handshake.npn_selected_protocol_len'
  | 'tls.handshake.ocsp_response_len'
  | 'tls.handshake.ocsp_response_list_len'
  | 'tls.handshake.p'
  | 'tls.handshake.p_len'
  | 'tls.handshake.random'
  | 'tls.handshake.random_bytes'
  | 'tls.handshake.random_time'
  | 'tls.handshake.rc'
  | 'tls.handshake.rc_len'
  | 'tls.handshake.reassembled_in'
  | 'tls.handshake.rs'
  | 'tls.handshake.rs_len'
  | 'tls.handshake.server_curve_type'
  | 'tls.handshake.server_named_curve'
  | 'tls.handshake.server_point'
  | 'tls.handshake.server_point_len'
  | 'tls.handshake.session_id'
  | 'tls.handshake.session_id_hit'
  | 'tls.handshake.session_id_length'
  | 'tls.handshake.session_id_length.error'
  | 'tls.handshake.session_ticket'
  | 'tls.handshake.session_ticket_age_add'
  | 'tls.handshake.session_ticket_length'
  | 'tls.handshake.session_ticket_lifetime_hint'
  | 'tls.handshake.session_ticket_nonce'
  | 'tls.handshake.session_ticket_nonce_length'
  | 'tls.handshake.sha_hash'
  | 'tls.handshake.sig'
  | 'tls.handshake.sig_hash_alg'
  | 'tls.handshake.sig_hash_alg_len'
  | 'tls.handshake.sig_hash_algs'
  | 'tls.handshake.sig_hash_hash'
  | 'tls.handshake.sig_hash_sig'
  | 'tls.handshake.sig_len'
  | 'tls.handshake.status_request.undecoded'
  | 'tls.handshake.type'
  | 'tls.handshake.vc'
  | 'tls.handshake.vc_len'
  | 'tls.handshake.verify_data'
  | 'tls.handshake.version'
  | 'tls.handshake.vs'
  | 'tls.handshake.vs_len'
  | 'tls.handshake.xc'
  | 'tls.handshake.xc_len'
  | 'tls.handshake.xs'
  | 'tls.handshake.xs_len'
  | 'tls.handshake.yc'
  | 'tls.handshake.yc_len'
  | 'tls.handshake.ys'
  | 'tls.handshake.ys_len'
  | 'tls.heartbeat_message'
  | 'tls.heartbeat_message.padding'
  | 'tls.heartbeat_message.payload'
  | 'tls.heartbeat_message.payload_length'
  | 'tls.heartbeat_message.payload_length.invalid'
  | 'tls.heartbeat_message.type'
  | 'tls.ignored_unknown_record'
  | 'tls.malformed.buffer_too_small'
  | 'tls.malformed.trailing_data'
  | 'tls.malformed.vector_length'
  | 'tls.quic.len'
  | 'tls.quic.parameter'
  | 'tls.quic.parameter.ack_delay_exponent'
  | 'tls.quic.parameter.active_connection_id_limit'
  | 'tls.quic.parameter.cibir_encoding.length'
  | 'tls.quic.parameter.cibir_encoding.offset'
  | 'tls.quic.parameter.enable_time_stamp_v2'
  | 'tls.quic.parameter.facebook.partial_reliability'
  | 'tls.quic.parameter.google.connection_options'
  | 'tls.quic.parameter.google.initial_rtt'
  | 'tls.quic.parameter.google.key_update_not_yet_supported'
  | 'tls.quic.parameter.google.quic_params'
  | 'tls.quic.parameter.google.quic_params_unknown_field'
  | 'tls.quic.parameter.google.quic_version'
  | 'tls.quic.parameter.google.support_handshake_done'
  | 'tls.quic.parameter.google.supported_version'
  | 'tls.quic.parameter.google.supported_versions_length'
  | 'tls.quic.parameter.google.user_agent'
  | 'tls.quic.parameter.initial_max_data'
  | 'tls.quic.parameter.initial_max_stream_data_bidi_local'
  | 'tls.quic.parameter.initial_max_stream_data_bidi_remote'
  | 'tls.quic.parameter.initial_max_stream_data_uni'
  | 'tls.quic.parameter.initial_max_streams_bidi'
  | 'tls.quic.parameter.initial_max_streams_uni'
  | 'tls.quic.parameter.initial_source_connection_id'
  | 'tls.quic.parameter.lengt.old'
  | 'tls.quic.parameter.length'
  | 'tls.quic.parameter.loss_bits'
  | 'tls.quic.parameter.max_ack_delay'
  | 'tls.quic.parameter.max_datagram_frame_size'
  | 'tls.quic.parameter.max_idle_timeout'
  | 'tls.quic.parameter.max_udp_payload_size'
  | 'tls.quic.parameter.min_ack_delay'
  | 'tls.quic.parameter.original_destination_connection_id'
  | 'tls.quic.parameter.preferred_address.connectionid'
  | 'tls.quic.parameter.preferred_address.connectionid.length'
  | 'tls.quic.parameter.preferred_address.ipv4address'
  | 'tls.quic.parameter.preferred_address.ipv4port'
  | 'tls.quic.parameter.preferred_address.ipv6address'
  | 'tls.quic.parameter.preferred_address.ipv6port'
  | 'tls.quic.parameter.preferred_address.statelessresettoken'
  | 'tls.quic.parameter.retry_source_connection_id'
  | 'tls.quic.parameter.stateless_reset_token'
  | 'tls.quic.parameter.type'
  | 'tls.quic.parameter.value'
  | 'tls.quic.parameter.vi.chosen_version'
  | 'tls.quic.parameter.vi.other_version'
  | 'tls.reassembled.data'
  | 'tls.reassembled.length'
  | 'tls.reassembled_in'
  | 'tls.record'
  | 'tls.record.content_type'
  | 'tls.record.is_escape'
  | 'tls.record.length'
  | 'tls.record.length.invalid'
  | 'tls.record.opaque_type'
  | 'tls.record.padding_length'
  | 'tls.record.version'
  | 'tls.record_size_limit'
  | 'tls.resumed'
  | 'tls.sct.sct_extensions'
  | 'tls.sct.sct_extensions_length'
  | 'tls.sct.sct_length'
  | 'tls.sct.sct_logid'
  | 'tls.sct.sct_signature'
  | 'tls.sct.sct_signature_length'
  | 'tls.sct.sct_timestamp'
  | 'tls.sct.sct_version'
  | 'tls.sct.scts_length'
  | 'tls.segment'
  | 'tls.segment.count'
  | 'tls.segment.data'
  | 'tls.segment.error'
  | 'tls.segment.multipletails'
  | 'tls.segment.overlap'
  | 'tls.segment.overlap.conflict'
  | 'tls.segment.toolongfragment'
  | 'tls.segments'
  | 'tls.unexpected_message'
  | 'udp'
  | 'udp.checksum'
  | 'udp.checksum.bad'
  | 'udp.checksum.status'
  | 'udp.checksum.zero'
  | 'udp.checksum_calculated'
  | 'udp.checksum_coverage'
  | 'udp.dstport'
  | 'udp.length'
  | 'udp.length.bad'
  | 'udp.length.bad_zero'
  | 'udp.payload'
  | 'udp.pdu.size'
  | 'udp.port'
  | 'udp.possible_traceroute'
  | 'udp.proc.dstcmd'
  | 'udp.proc.dstpid'
  | 'udp.proc.dstuid'
  | 'udp.proc.dstuname'
  | 'udp.proc.srccmd'
  | 'udp.proc.srcpid'
  | 'udp.proc.srcuid'
  | 'udp.proc.srcuname'
  | 'udp.srcport'
  | 'udp.stream'
  | 'udp.time_delta'
  | 'udp.time_relative'
  | 'vlan'
  | 'vlan.cfi'
  | 'vlan.dei'
  | 'vlan.etype'
  | 'vlan.id'
  | 'vlan.id_name'
  | 'vlan.len'
  | 'vlan.len.past_end'
  | 'vlan.priority'
  | 'vlan.too_many_tags'
  | 'vlan.trailer'
  | 'vxlan'
  | 'vxlan.flag_a'
  | 'vxlan.flag_d'
  | 'vxlan.flag_g'
  | 'vxlan.flag_i'
  | 'vxlan.flags'
  | 'vxlan.flags_reserved'
  | 'vxlan.gbp'
  | 'vxlan.i_bit'
  | 'vxlan.next_proto'
  | 'vxlan.o_bit'
  | 'vxlan.p_bit'
  | 'vxlan.reserved8'
  | 'vxlan.reserved_16'
  | 'vxlan.ver'
  | 'vxlan.vni'
  | 'websocket'
  | 'websocket.decompression.failed.expert'
  | 'websocket.fin'
  | 'websocket.fragment'
  | 'websocket.fragment.count'
  | 'websocket.fragment.error'
  | 'websocket.fragment.multipletails'
  | 'websocket.fragment.overlap'
  | 'websocket.fragment.overlap.conflict'
  | 'websocket.fragment.toolongfragment'
  | 'websocket.fragments'
  | 'websocket.mask'
  | 'websocket.masked_payload'
  | 'websocket.masking_key'
  | 'websocket.opcode'
  | 'websocket.payload'
  | 'websocket.payload.close'
  | 'websocket.payload.close.reason'
  | 'websocket.payload.close.status_code'
  | 'websocket.payload.continue'
  | 'websocket.payload.ping'
  | 'websocket.payload.pong'
  | 'websocket.payload.text'
  | 'websocket.payload.unknown'
  | 'websocket.payload.unknown.expert'
  | 'websocket.payload_length'
  | 'websocket.payload_length_ext_16'
  | 'websocket.payload_length_ext_64'
  | 'websocket.pmc'
  | 'websocket.reassembled.length'
  | 'websocket.rsv'
  | 'wg'
  | 'wg.bad_packet_length'
  | 'wg.counter'
  | 'wg.decryption_error'
  | 'wg.decryption_unsupported'
  | 'wg.encrypted_cookie'
  | 'wg.encrypted_empty'
  | 'wg.encrypted_packet'
  | 'wg.encrypted_static'
  | 'wg.encrypted_timestamp'
  | 'wg.ephemeral'
  | 'wg.ephemeral.known_privkey'
  | 'wg.handshake_ok'
  | 'wg.keepalive'
  | 'wg.mac1'
  | 'wg.mac2'
  | 'wg.nonce'
  | 'wg.receiver'
  | 'wg.receiver_pubkey'
  | 'wg.receiver_pubkey.known_privkey'
  | 'wg.reserved'
  | 'wg.response_in'
  | 'wg.response_to'
  | 'wg.sender'
  | 'wg.static'
  | 'wg.static.known_privkey'
  | 'wg.static.known_pubkey'
  | 'wg.stream'
  | 'wg.timestamp.nanoseconds'
  | 'wg.timestamp.tai64_label'
  | 'wg.timestamp.value'
  | 'wg.type';
