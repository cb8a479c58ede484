/** Ordinary words of schools and offices, with every vowel, tone and initial among them. */
export const vocabulary = `
  kế hoạch công tác dân vận chính quyền trường trung học cơ sở năm học đánh giá xếp loại học sinh
  thực hiện dự toán thu chi ngân sách nhà nước quý nghìn triệu tỷ đồng chẵn lẻ miễn giảm học phí
  hiệu trưởng phó giáo viên kế toán văn thư lưu trữ niêm yết bảng tin trước phòng bảo vệ cổng
  quyết định thông báo báo cáo biên bản nghị quyết chỉ thị hướng dẫn công văn tờ trình giấy mời
  ủy ban nhân dân phường xã huyện quận thành phố tỉnh sở giáo dục và đào tạo bộ tài chính
  phụ huynh khuyết tật khuya ngoằn ngoèo khuỷu tay nghiêng ngả rễ cây cỏ mẫu mỡ mõ mũ kỹ mỹ lý
  ỷ lại ý kiến yêu cầu yếu kém quả quýt quỳnh thuở hươu rượu ướt ưỡn ửng ừ nữ những cũng sẽ đã
  để được đẹp đỡ đủ đứng đầu ở ổn ẩn ẳng ẵm ắt ằng ặc ề ễ ể ệ ở ờ ợ ỡ ơn ăn uống ô ồ ố ổ ỗ ộ
  ì ỉ ĩ í ị hì nghỉ nghĩ nghị tí thị ù ú ủ ũ ụ thu thủ thụ lũ cú lù à á ả ã ạ ẹ ẻ ẽ é è
  ỳ ý ỷ ỹ ỵ kỳ ký kỷ kỹ kỵ lo ló lò lỏ lõ lọ xoong goòng thuyền tuyết khoét hoặc oằn thoáng
`
  .trim()
  .split(/\s+/);
