/** What a reader of the Đồng Tháp resolution sees on 21 November 2026; see `expected.ts` for how to read it. */
import type { Expected } from './expected.js';

const verdicts = `
# yearly-plan | hằng năm
cap-uy | 351/398 đơn vị | mỗi đơn vị hoàn thành | Không đạt | 351/398 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.

# term-programme | mỗi nhiệm kỳ, từ năm 2021
cap-uy | 684/684 đơn vị | mỗi đơn vị hoàn thành | Đạt | 684/684 đơn vị đạt; yêu cầu: mỗi đơn vị hoàn thành.

# province-district-grade | hằng năm
– | 5/6 đơn vị (ước) | phấn đấu trên 90% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Không đạt | 5/6 đơn vị đạt; yêu cầu: trên 90% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.

# commune-grade | hằng năm
– | 463/612 đơn vị | phấn đấu 80% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên | Không đạt | 463/612 đơn vị đạt; yêu cầu: 80% số đơn vị xếp loại từ mức “Hoàn thành tốt nhiệm vụ” trở lên.

# branch-grade | hằng năm
– | — | phấn đấu 70% số đơn vị xếp loại từ mức “Khá” trở lên | Thiếu số liệu | Đã quá hạn mà chưa có số liệu năm 2025.

# cell-meetings
– | 99,6% (ước) | 100% | Không đạt | Kết quả: 99,6%, còn thiếu 0,4 điểm % so với yêu cầu (100%).

# member-participation
– | 87,3% (ước) | từ 90% trở lên | Không đạt | Kết quả: 87,3%, còn thiếu 2,7 điểm % so với yêu cầu (từ 90% trở lên).

# registered-works | trong giai đoạn 2021–2025
mttq | 3 công trình, phần việc | phấn đấu ít nhất 1 công trình, phần việc | Đạt | Kết quả: 3 công trình, phần việc, vượt 2 công trình, phần việc so với yêu cầu (ít nhất 1 công trình, phần việc).
lien-doan-lao-dong | 0 công trình, phần việc | phấn đấu ít nhất 1 công trình, phần việc | Không đạt | Kết quả: 0 công trình, phần việc, còn thiếu 1 công trình, phần việc so với yêu cầu (ít nhất 1 công trình, phần việc).
nong-dan | 3 công trình, phần việc | phấn đấu ít nhất 1 công trình, phần việc | Đạt | Kết quả: 3 công trình, phần việc, vượt 2 công trình, phần việc so với yêu cầu (ít nhất 1 công trình, phần việc).
doan-thanh-nien | 6 công trình, phần việc | phấn đấu ít nhất 1 công trình, phần việc | Đạt | Kết quả: 6 công trình, phần việc, vượt 5 công trình, phần việc so với yêu cầu (ít nhất 1 công trình, phần việc).
phu-nu | 1 công trình, phần việc | phấn đấu ít nhất 1 công trình, phần việc | Đạt | Kết quả: 1 công trình, phần việc, đáp ứng yêu cầu (ít nhất 1 công trình, phần việc).
cuu-chien-binh | — | phấn đấu ít nhất 1 công trình, phần việc | Thiếu số liệu | Đã quá hạn mà chưa có số liệu giai đoạn 2021–2025.

# households-without-members
– | 56.310 hộ (ước) | 0 hộ | Không đạt | Kết quả: 56.310 hộ; yêu cầu: 0 hộ.

# resident-membership
– | — | 100% | Thiếu số liệu | Chưa có số liệu.
`;

const rankings = `
# province-district-grade | – | province | Cấp tỉnh · số liệu năm 2025 | phấn đấu từ mức “Hoàn thành tốt nhiệm vụ” trở lên, hằng năm
1 | Tỉnh đoàn Đồng Tháp | Hoàn thành xuất sắc nhiệm vụ | Đạt
6 | Liên đoàn Lao động tỉnh Đồng Tháp | Hoàn thành nhiệm vụ | Không đạt

# province-district-grade | – | district | Cấp huyện · số liệu năm 2024 | phấn đấu từ mức “Hoàn thành tốt nhiệm vụ” trở lên, hằng năm
1 | Hội Cựu chiến binh huyện Cao Lãnh | Hoàn thành xuất sắc nhiệm vụ | Đạt
70 | Mặt trận Tổ quốc huyện Tháp Mười | Không hoàn thành nhiệm vụ | Không đạt
— | Hội Nông dân thành phố Hồng Ngự | — | Chưa có số liệu; Thiếu số liệu

# member-participation | – | party-commune | Đảng bộ xã, phường, thị trấn · số liệu 6 tháng đầu năm 2026 | từ 90% trở lên (điều kiện: trừ đảng viên được miễn sinh hoạt theo quy định)
1 | Đảng bộ xã Mỹ Quí | 96,0% | 672/700; vượt 6 điểm %
54 | Đảng bộ xã Tân Thạnh | 79,1% | 903/1.142; còn thiếu 10,9 điểm %
— | Đảng bộ xã Long Khánh | 90,6% | Tổng số chỉ có 64, dưới 100 nên không xếp hạng
— | Đảng bộ phường Gò Công | — | Chưa có số liệu
`;

export const dongThap: Expected = { verdicts, rankings };
