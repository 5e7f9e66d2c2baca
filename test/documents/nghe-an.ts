/** What a reader of the Nghệ An resolution sees on 21 November 2026; see `expected.ts` for how to read it. */
import type { Expected } from './expected.js';

const verdicts = `
# party-guidance | hằng năm
cap-uy | 131/131 đơn vị | 100% số đơn vị hoàn thành | Đạt | 131/131 đơn vị đạt; yêu cầu: 100% số đơn vị hoàn thành.

# coordination-regulation | hằng năm
chinh-quyen | 131/131 đơn vị | 100% số đơn vị hoàn thành | Đạt | 131/131 đơn vị đạt; yêu cầu: 100% số đơn vị hoàn thành.

# supervision-topics | hằng năm
mttq | 131/131 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Đạt | 131/131 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.

# criticism-topics | hằng năm
mttq | 130/131 đơn vị | mỗi đơn vị có ít nhất 2 nội dung | Không đạt | 130/131 đơn vị đạt; yêu cầu: mỗi đơn vị có ít nhất 2 nội dung.

# membership-rate | đến hết năm 2025
nong-dan | 86,4% | 86% | Đạt | Kết quả: 86,4%, vượt 0,4 điểm % so với yêu cầu (86%).
cuu-chien-binh | 98,6% | 98% | Đạt | Kết quả: 98,6%, vượt 0,6 điểm % so với yêu cầu (98%).
phu-nu | 75,7% | 75% | Đạt | Kết quả: 75,7%, vượt 0,7 điểm % so với yêu cầu (75%).
lien-doan-lao-dong | 95% | 95% | Đạt | Kết quả: 95%, đáp ứng yêu cầu (95%).
doan-thanh-nien | 72,46% | 72,5% | Không đạt | Kết quả: 72,46%, còn thiếu 0,04 điểm % so với yêu cầu (72,5%).

# youth-branch-coverage | đến hết năm 2025
doan-thanh-nien | 100% | 100% | Đạt | Kết quả: 100%, đáp ứng yêu cầu (100%).

# union-coverage | đến hết năm 2025
lien-doan-lao-dong | — | 100% | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.

# collective-agreement | đến hết năm 2025
lien-doan-lao-dong | 83,5% | phấn đấu từ 80% trở lên | Đạt | Kết quả: 83,5%, vượt 3,5 điểm % so với yêu cầu (từ 80% trở lên).

# applied-projects | trong giai đoạn 2021–2025
– | 6/6 tổ chức | mỗi tổ chức có từ 1 đến 3 đề án, đề tài | Đạt | 6/6 tổ chức đạt; yêu cầu: mỗi tổ chức có từ 1 đến 3 đề án, đề tài.
mttq | 2 đề án, đề tài | từ 1 đến 3 đề án, đề tài | Đạt | Kết quả: 2 đề án, đề tài, đáp ứng yêu cầu (từ 1 đến 3 đề án, đề tài).
lien-doan-lao-dong | 3 đề án, đề tài | từ 1 đến 3 đề án, đề tài | Đạt | Kết quả: 3 đề án, đề tài, đáp ứng yêu cầu (từ 1 đến 3 đề án, đề tài).
nong-dan | 4 đề án, đề tài | từ 1 đến 3 đề án, đề tài | Đạt | Kết quả: 4 đề án, đề tài, cao hơn mức yêu cầu (từ 1 đến 3 đề án, đề tài).
doan-thanh-nien | 3 đề án, đề tài | từ 1 đến 3 đề án, đề tài | Đạt | Kết quả: 3 đề án, đề tài, đáp ứng yêu cầu (từ 1 đến 3 đề án, đề tài).
phu-nu | 2 đề án, đề tài | từ 1 đến 3 đề án, đề tài | Đạt | Kết quả: 2 đề án, đề tài, đáp ứng yêu cầu (từ 1 đến 3 đề án, đề tài).
cuu-chien-binh | 1 đề án, đề tài | từ 1 đến 3 đề án, đề tài | Đạt | Kết quả: 1 đề án, đề tài, đáp ứng yêu cầu (từ 1 đến 3 đề án, đề tài).

# digital-transformation | đến hết năm 2025
mttq | Hoàn thành | cơ bản hoàn thành | Đạt | Kết quả: Hoàn thành, đáp ứng yêu cầu (cơ bản hoàn thành).
lien-doan-lao-dong | Hoàn thành | cơ bản hoàn thành | Đạt | Kết quả: Hoàn thành, đáp ứng yêu cầu (cơ bản hoàn thành).
nong-dan | Hoàn thành | cơ bản hoàn thành | Đạt | Kết quả: Hoàn thành, đáp ứng yêu cầu (cơ bản hoàn thành).
doan-thanh-nien | Hoàn thành | cơ bản hoàn thành | Đạt | Kết quả: Hoàn thành, đáp ứng yêu cầu (cơ bản hoàn thành).
phu-nu | Hoàn thành | cơ bản hoàn thành | Đạt | Kết quả: Hoàn thành, đáp ứng yêu cầu (cơ bản hoàn thành).
cuu-chien-binh | Hoàn thành | cơ bản hoàn thành | Đạt | Kết quả: Hoàn thành, đáp ứng yêu cầu (cơ bản hoàn thành).

# province-grade | hằng năm
– | 6/6 tổ chức | mỗi tổ chức xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | 6/6 tổ chức đạt; yêu cầu: mỗi tổ chức xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.
mttq | Hoàn thành xuất sắc nhiệm vụ | từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (từ mức “Hoàn thành tốt nhiệm vụ” trở lên).
lien-doan-lao-dong | Hoàn thành xuất sắc nhiệm vụ | từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (từ mức “Hoàn thành tốt nhiệm vụ” trở lên).
nong-dan | Hoàn thành xuất sắc nhiệm vụ | từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (từ mức “Hoàn thành tốt nhiệm vụ” trở lên).
doan-thanh-nien | Hoàn thành xuất sắc nhiệm vụ | từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (từ mức “Hoàn thành tốt nhiệm vụ” trở lên).
phu-nu | Hoàn thành xuất sắc nhiệm vụ | từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (từ mức “Hoàn thành tốt nhiệm vụ” trở lên).
cuu-chien-binh | Hoàn thành tốt nhiệm vụ | từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Đạt | Kết quả: Hoàn thành tốt nhiệm vụ, đáp ứng yêu cầu (từ mức “Hoàn thành tốt nhiệm vụ” trở lên).

# province-grade | hằng năm
~ – | 5/6 tổ chức | ít nhất 3/6 tổ chức xếp loại “Hoàn thành xuất sắc nhiệm vụ” | Đạt | 5/6 tổ chức đạt; yêu cầu: ít nhất 3/6 tổ chức xếp loại “Hoàn thành xuất sắc nhiệm vụ”.
~ mttq | Hoàn thành xuất sắc nhiệm vụ | “Hoàn thành xuất sắc nhiệm vụ” | – | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (“Hoàn thành xuất sắc nhiệm vụ”).
~ lien-doan-lao-dong | Hoàn thành xuất sắc nhiệm vụ | “Hoàn thành xuất sắc nhiệm vụ” | – | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (“Hoàn thành xuất sắc nhiệm vụ”).
~ nong-dan | Hoàn thành xuất sắc nhiệm vụ | “Hoàn thành xuất sắc nhiệm vụ” | – | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (“Hoàn thành xuất sắc nhiệm vụ”).
~ doan-thanh-nien | Hoàn thành xuất sắc nhiệm vụ | “Hoàn thành xuất sắc nhiệm vụ” | – | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (“Hoàn thành xuất sắc nhiệm vụ”).
~ phu-nu | Hoàn thành xuất sắc nhiệm vụ | “Hoàn thành xuất sắc nhiệm vụ” | – | Kết quả: Hoàn thành xuất sắc nhiệm vụ, đáp ứng yêu cầu (“Hoàn thành xuất sắc nhiệm vụ”).
~ cuu-chien-binh | Hoàn thành tốt nhiệm vụ | “Hoàn thành xuất sắc nhiệm vụ” | – | Kết quả: Hoàn thành tốt nhiệm vụ, chưa đáp ứng yêu cầu (“Hoàn thành xuất sắc nhiệm vụ”).
`;

const rankings = `
# membership-rate | nong-dan | commune | Hội Nông dân · Xã, phường, thị trấn · số liệu năm 2025 | 86%, đến hết năm 2025
1 | Phường Thành Vinh | 93,1% | 7.059/7.582; vượt 7,1 điểm %
54 | Xã Quảng Châu | 79,5% | 4.266/5.366; còn thiếu 6,5 điểm %
— | Phường Trường Vinh | — | Chưa có số liệu

# membership-rate | cuu-chien-binh | commune | Hội Cựu chiến binh · Xã, phường, thị trấn · số liệu năm 2025 | 98%, đến hết năm 2025
1 | Phường Vinh Lộc | 99,9% | 1.714/1.716; vượt 1,9 điểm %
55 | Xã Văn Hiến | 96,3% | 1.296/1.346; còn thiếu 1,7 điểm %
— | Xã Hải Lộc | — | Chưa có số liệu

# membership-rate | phu-nu | commune | Hội Liên hiệp Phụ nữ · Xã, phường, thị trấn · số liệu năm 2025 | 75%, đến hết năm 2025
1 | Xã Hưng Nguyên | 83,0% | 6.155/7.417; vượt 8 điểm %
55 | Phường Thái Hòa | 68,4% | 2.778/4.060; còn thiếu 6,6 điểm %
— | Xã Keng Đu | — | Chưa có số liệu

# membership-rate | doan-thanh-nien | commune | Đoàn Thanh niên · Xã, phường, thị trấn · số liệu năm 2025 | 72,5%, đến hết năm 2025
1 | Xã Bạch Ngọc | 80,1% | 2.296/2.867; vượt 7,6 điểm %
53 | Xã Hưng Nguyên | 64,2% | 1.744/2.718; còn thiếu 8,3 điểm %
— | Xã Hữu Khuông | — | Chưa có số liệu
`;

export const ngheAn: Expected = { verdicts, rankings };
